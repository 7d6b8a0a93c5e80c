import type { FormatId } from '@coodyssee/kit/catalogue';
import { fr } from '@coodyssee/kit/words';
import type { Drawing, Width } from '@coodyssee/logo';
import { IdentityError } from '@coodyssee/logo/errors';
import type { PdfOptions } from '@coodyssee/logo/pdf';
import type { InkTable } from '@coodyssee/logo/scene';
import { widthMm } from '../line/measures.ts';
import type { Output } from './artist.ts';

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

const print = async ({ scene, inks }: Picture, options: PdfOptions) =>
  (await import('@coodyssee/logo/pdf')).renderPdf(scene, inks, options);

/** Each format's writer is loaded with its first file. */
const renderers: Readonly<Record<FormatId, Render>> = {
  svg: async ({ scene, inks }) => {
    const { renderSvgFile } = await import('@coodyssee/logo/svg');
    return new TextEncoder().encode(renderSvgFile(scene, inks));
  },
  png: async (picture, output) => {
    const size = pngSize(picture, output);
    return (await import('@coodyssee/logo/png')).renderPng(picture.scene, picture.inks, size);
  },
  pdf: (picture, { width }) => print(picture, { widthMm: paper(width), colour: 'screen' }),
  print: (picture, { width, bleed = usual.bleed }) =>
    print(picture, { widthMm: paper(width), colour: 'print', bleedMm: bleed }),
};

/**
 * One picture as the bytes of one format.
 *
 * @throws IdentityError `bad-size` for a size that makes no sense, `too-small` for a resolution that leaves too few pixels.
 */
export const renderPicture = (picture: Picture, output: Sized): Promise<Uint8Array> =>
  renderers[output.format](picture, output);
