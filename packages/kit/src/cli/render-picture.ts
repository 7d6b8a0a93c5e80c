import type { Drawing, InkTable, Width } from '@coodyssee/logo';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { renderSvgFile } from '@coodyssee/logo/svg';
import type { Output } from './artist.ts';
import type { FormatId } from './formats.ts';
import { widthMm } from './width.ts';

/** A framed drawing and the inks of its roles. */
export interface Picture {
  readonly scene: Drawing;
  readonly inks: InkTable;
}

type Sized = Output & { readonly width?: Width };
type Render = (picture: Picture, output: Sized) => Promise<Uint8Array>;

/** Large enough for a screen or a document; a person who needs another size says it. */
const usual = { px: 1200, mm: 90, dpi: 300, bleed: 3 } as const;

function pngSize({ width, dpi }: Sized) {
  const mm = widthMm(width);
  if (mm !== undefined) return { widthMm: mm, dpi: dpi ?? usual.dpi };
  if (!width && dpi !== undefined) return { widthMm: usual.mm, dpi };
  return { width: width && 'px' in width ? width.px : usual.px };
}

const paper = (width: Width | undefined): number => widthMm(width) ?? usual.mm;

const renderers: Readonly<Record<FormatId, Render>> = {
  svg: async ({ scene, inks }) => new TextEncoder().encode(renderSvgFile(scene, inks)),
  png: ({ scene, inks }, output) => renderPng(scene, inks, pngSize(output)),
  pdf: ({ scene, inks }, { width }) => renderPdf(scene, inks, { widthMm: paper(width), colour: 'screen' }),
  print: ({ scene, inks }, { width, bleed = usual.bleed }) =>
    renderPdf(scene, inks, { widthMm: paper(width), colour: 'print', bleedMm: bleed }),
};

/**
 * One picture as the bytes of one format.
 *
 * @throws IdentityError `bad-size` for a size that makes no sense.
 */
export const renderPicture = (picture: Picture, output: Sized): Promise<Uint8Array> =>
  renderers[output.format](picture, output);
