import type { Means } from '../examples/means.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { decorative } from '../figure/figure.ts';
import { type Block, type Contents, type Page, text } from '../page/page.ts';

/** The titles of pages, by chapter, each with its page. */
interface Chapter {
  readonly name: string;
  readonly lines: Contents['lines'];
}

/** A page's own title, where it has one that is linked to. */
function titleOf({ areas }: Page) {
  const blocks = areas.flatMap((area) => area.blocks);
  const found = blocks.find((block) => block.kind === 'text' && block.level !== undefined && block.id);
  return found?.kind === 'text' && found.id
    ? { id: found.id, text: found.text.replaceAll('\n', ' ') }
    : undefined;
}

/**
 * Chapters in their order, from the pages themselves.
 * @param first number of the first page
 */
function chaptersOf(pages: readonly Page[], first: number): readonly Chapter[] {
  const lines = pages.flatMap((page, at) => {
    const title = titleOf(page);
    return title && page.chapter ? [{ ...title, page: first + at, chapter: page.chapter }] : [];
  });
  return [...new Set(lines.map(({ chapter }) => chapter))].map((name) => ({
    name,
    lines: lines.filter(({ chapter }) => chapter === name),
  }));
}

const chapterBlocks = ({ name, lines }: Chapter, at: number): readonly Block[] => [
  text('head', name, { level: 3, above: at === 0 ? 0 : 8 }),
  { kind: 'contents', style: 'body', lines, above: 3 },
];

/** Half of the lines on each side, chapters whole. */
function halves(chapters: readonly Chapter[]): readonly (readonly Chapter[])[] {
  const total = chapters.flatMap(({ lines }) => lines).length + 2 * chapters.length;
  const linesTo = (at: number) =>
    chapters.slice(0, at + 1).reduce((sum, { lines }) => sum + lines.length + 2, 0);
  const cut = chapters.findIndex((_, at) => linesTo(at) > total / 2 + 1);
  return [chapters.slice(0, cut), chapters.slice(cut)];
}

/** What stands where, on one page. */
export function contents(means: Means, pages: readonly Page[]): Page {
  const [left = [], right = []] = halves(chaptersOf(pages, 3));
  return {
    id: 'sommaire',
    tone: 'tint',
    chapter: 'Sommaire',
    backdrop: [{ figure: decorative(logoFigure(means, { variant: 'symbol' })), x: 122, y: 212, width: 128 }],
    areas: [
      {
        column: 1,
        span: 12,
        top: 30,
        blocks: [text('title', 'Sommaire', { level: 2 })],
      },
      { column: 1, span: 6, top: 66, blocks: left.flatMap(chapterBlocks) },
      { column: 7, span: 6, top: 66, blocks: right.flatMap(chapterBlocks) },
      {
        column: 1,
        span: 5,
        foot: 279,
        blocks: [
          text(
            'caption',
            'Rien ici n’est recopié : les dessins, les mesures et les règles de ce document sont tirés du programme qui fabrique les logos, les badges et les kits. S’ils changent, le document change.',
          ),
        ],
      },
    ],
  };
}
