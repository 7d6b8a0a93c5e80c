import { coodyssee } from '@coodyssee/logo/coodyssee';
import { fiche } from '../../packages/documents/src/argumentaire/fiche.ts';
import { argumentaire } from '../../packages/documents/src/argumentaire/index.ts';
import { charte } from '../../packages/documents/src/charte/index.ts';
import { createMeans } from '../../packages/documents/src/examples/means.ts';
import type { Block, Document, Page } from '../../packages/documents/src/page/page.ts';
import { pressRelease } from '../../packages/documents/src/press/press-release.ts';
import { projet } from '../../packages/documents/src/projet/projet.ts';
import { sectionPages } from '../../packages/documents/src/sections/section-pages.ts';

export const brand = coodyssee;
export const means = await createMeans(coodyssee, '0.0.0');

/** Every document, before it is set. */
export const made: readonly Document[] = [
  charte,
  argumentaire,
  fiche,
  sectionPages(projet),
  sectionPages(pressRelease),
].map((make) => make(means));

const inner = (block: Block): readonly Block[] =>
  block.kind === 'grid' ? block.cells.flat().flatMap(inner) : [block];

/** Every block of a page, those in the cells of a grid too. */
export const blocksOf = ({ areas }: Page): readonly Block[] =>
  areas.flatMap(({ blocks }) => blocks.flatMap(inner));

/** All words of a document, as they are authored. */
export const wordsOf = ({ pages }: Document): string =>
  pages
    .flatMap(blocksOf)
    .flatMap((block) => {
      if (block.kind === 'text') return [block.text];
      if (block.kind === 'list') return block.items;
      if (block.kind === 'table') return block.rows.flat().filter((cell) => typeof cell === 'string');
      return [];
    })
    .join('\n');
