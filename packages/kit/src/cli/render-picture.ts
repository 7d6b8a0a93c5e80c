import { type Drawing, IdentityError, type InkTable, type Width } from '@coodyssee/logo';
import { renderPdf } from '@coodyssee/logo/pdf';
import { renderPng } from '@coodyssee/logo/png';
import { renderSvgFile } from '@coodyssee/logo/svg';
import type { FormatId } from '../naming/formats.ts';
import { fr } from '../words/fr.ts';
import type { Output } from './artist.ts';
import { widthMm } from './width.ts';

/** A framed drawing and the inks of its roles. */
export interface Picture {
  readonly scene: Drawing;
  readonly inks: InkTable;
  /** What it is called in French. */
  readonly label: string;
  /** The least width of the whole, its ground included, at which it can be read on a screen. */
  readonly leastPx: number;
}

type Sized = Output & { readonly width?: Width };
type Render = (picture: Picture, output: Sized) => Promise<Uint8Array>;

/** Large enough for a screen or a document; a person who needs another size says it. */
const usual = { px: 1200, mm: 90, dpi: 300, bleed: 3 } as const;

/** A PNG for paper is as wide as its resolution makes it, which may be too few pixels to read. */
function pngSize({ label, leastPx }: Picture, { width, dpi }: Sized) {
  if (width && 'px' in width) return { width: width.px };
  if (!width && dpi === undefined) return { width: usual.px };
  const size = { widthMm: paper(width), dpi: dpi ?? usual.dpi };
  const px = Math.round((size.widthMm * size.dpi) / 25.4);
  if (px < leastPx) throw tooCoarse({ label, leastPx, px, ...size });
  return size;
}

interface Coarse extends Pick<Picture, 'label' | 'leastPx'> {
  readonly px: number;
  readonly widthMm: number;
  readonly dpi: number;
}

function tooCoarse({ label, leastPx, px, widthMm, dpi }: Coarse): IdentityError {
  const least = Math.ceil((leastPx * 25.4) / widthMm);
  return new IdentityError(
    'too-small',
    {
      what: fr`« ${label} » n’aurait que ${px}\u00a0px de large, à ${String(dpi).replace('.', ',')}\u00a0dpi.`,
      why: fr`Ce dessin se lit à partir de ${leastPx}\u00a0px sur un écran.`,
      fix: fr`Demandez --dpi ${least} au moins, ou une largeur plus grande.`,
    },
    { px, leastPx, leastDpi: least },
  );
}

const paper = (width: Width | undefined): number => widthMm(width) ?? usual.mm;

const renderers: Readonly<Record<FormatId, Render>> = {
  svg: async ({ scene, inks }) => new TextEncoder().encode(renderSvgFile(scene, inks)),
  png: async (picture, output) => renderPng(picture.scene, picture.inks, pngSize(picture, output)),
  pdf: ({ scene, inks }, { width }) => renderPdf(scene, inks, { widthMm: paper(width), colour: 'screen' }),
  print: ({ scene, inks }, { width, bleed = usual.bleed }) =>
    renderPdf(scene, inks, { widthMm: paper(width), colour: 'print', bleedMm: bleed }),
};

/**
 * One picture as the bytes of one format.
 *
 * @throws IdentityError `bad-size` for a size that makes no sense, `too-small` for a resolution that leaves too few pixels.
 */
export const renderPicture = (picture: Picture, output: Sized): Promise<Uint8Array> =>
  renderers[output.format](picture, output);
