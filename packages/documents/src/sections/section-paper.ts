import {
  type Block,
  field,
  type OfficeDocument,
  type Picture,
  paragraph,
  textWidth,
} from '@coodyssee/kit/office';
import { renderPng } from '@coodyssee/logo/png';
import { tokens } from '@coodyssee/tokens';
import { french } from '../engine/write-words.ts';
import type { Means } from '../examples/means.ts';
import type { Section, Template, ToWrite } from './section.ts';

const widthMm = 58;

/** The logo at the head of the page, for programs that read SVG and those that do not. */
async function logoPicture({ identity }: Means): Promise<Picture> {
  const { scene, inks, svg } = identity.logo({ variant: 'horizontal', ground: 'none' });
  return {
    kind: 'picture',
    svg: new TextEncoder().encode(svg({ width: { value: widthMm, unit: 'mm' } })),
    png: await renderPng(scene, inks, { widthMm, dpi: 300 }),
    widthMm,
    heightMm: Math.round((widthMm * scene.height * 10) / scene.width) / 10,
    alternative: scene.title,
  };
}

const partOf = (part: string | ToWrite): Block =>
  typeof part === 'string'
    ? paragraph('Corps', french(part))
    : paragraph('Corps', field(french(`À écrire : ${part.ask}.`)));

const sectionOf = ({ title, lead, parts }: Section): readonly Block[] => [
  paragraph('Section', french(title)),
  paragraph('Corps', { text: french(lead), bold: true }),
  ...parts.map(partOf),
];

/** A template as a text to be written in, for LibreOffice and Word. */
export async function sectionPaper(
  means: Means,
  { title, heading, sections }: Template,
): Promise<OfficeDocument> {
  const { name } = means.identity.brand;
  const picture = await logoPicture(means);
  return {
    title: french(title),
    accent: tokens['color.border-brand'],
    header: [{ kind: 'table', name: 'EnTete', look: 'layout', columns: [textWidth], rows: [[[picture]]] }],
    nextHeader: [paragraph('Suite', { text: name, bold: true }, french(` · ${title}`))],
    body: [paragraph('Titre', french(heading)), ...sections.flatMap(sectionOf)],
    footer: [
      paragraph('Folio', { text: '1', count: 'page' }, '\u00a0/\u00a0', { text: '1', count: 'pages' }),
    ],
  };
}
