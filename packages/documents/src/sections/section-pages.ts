import type { Means } from '../examples/means.ts';
import { pageScenery } from '../figure/scenery.ts';
import { type Block, type Document, type Page, rule, text } from '../page/page.ts';
import type { Section, Template, ToWrite } from './section.ts';

const horizon = 226;

/** What is to be written stands on a rule of its own, in the accent. */
const partBlocks = (part: string | ToWrite): readonly Block[] =>
  typeof part === 'string'
    ? [text('lead', part, { above: 7 })]
    : [rule(9), text('overline', 'À écrire', { above: 3.4 }), text('body', `${part.ask}.`, { above: 2.2 })];

const sectionPage = ({ id, title, lead, parts }: Section, at: number): Page => ({
  id,
  tone: at % 2 === 0 ? 'paper' : 'tint',
  chapter: title,
  areas: [
    { column: 1, span: 12, top: 30, blocks: [text('cover', title, { level: 2, id: `page-de-${id}` })] },
    { column: 1, span: 4, top: 116, blocks: [text('statement', lead)] },
    { column: 6, span: 7, top: 116, blocks: parts.flatMap(partBlocks) },
  ],
});

const coverPage = (means: Means, { heading, lead }: Template): Page => ({
  id: 'couverture',
  tone: 'primary',
  backdrop: [pageScenery(means, { horizon, axis: 105, unit: 1.5 })],
  areas: [
    {
      column: 1,
      span: 11,
      top: 26,
      blocks: [text('cover', heading, { level: 1 }), text('statement', lead, { above: 13 })],
    },
    {
      column: 1,
      span: 8,
      foot: 279,
      tone: 'ink',
      blocks: [text('strong', 'Modèle à compléter par la coopérative')],
    },
  ],
});

/** A template as airy pages, a section each. */
export const sectionPages =
  (template: Template) =>
  (means: Means): Document => ({
    ...template,
    pages: [coverPage(means, template), ...template.sections.map(sectionPage)],
  });
