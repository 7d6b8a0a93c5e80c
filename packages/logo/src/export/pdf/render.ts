import type { PDFContext } from '@cantoo/pdf-lib';
import type { InkTable } from '../../scene/ink.ts';
import { alternativeOf } from '../../scene/place-scene.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Scene } from '../../scene/scene.ts';
import { type Painted, paintedShapes } from '../painted.ts';
import { checkMeasure, measures } from '../size.ts';
import { stretchGround } from './bleed.ts';
import { markOperators, onPage, type PdfColour, setInk } from './content.ts';
import { type Page, pageOf, plateDecimals, toMm } from './page.ts';
import {
  createContext,
  type DocumentDraft,
  type Entries,
  type PageDraft,
  writeDocument,
} from './pdf-file.ts';
import { addPictures, type Pictures } from './pictures.ts';
import { checkPictures } from './print/check-pictures.ts';
import { printClaims, standards } from './print/claims.ts';
import { defaults } from './print/options.ts';
import { addNamedIntent } from './print/output-intent.ts';
import { addSpots, type InkPlates, type SpotNames } from './print/spots.ts';
import { type Heard, markHeard } from './structure.ts';

/** Everything about a PDF that the scene and its inks do not say. */
export interface PdfOptions extends SpotNames {
  /** Width of the trimmed page; the height follows the scene's box. */
  readonly widthMm: number;
  /** `screen` writes the screen colours and tags for assistive technology, `print` the four inks. */
  readonly colour: PdfColour;
  /** Printers ask for 2 to 5 mm; it is added only where a ground reaches the edge. 0 by default. */
  readonly bleedMm?: number;
  /** Default `White`. */
  readonly whiteSpot?: string | undefined;
}

interface LaidOut {
  readonly page: Page;
  readonly shapes: readonly Painted[];
}

/** The page and what is painted on it: larger by the bleed where a ground can be carried into it. */
function layOut(scene: Scene, inks: InkTable, { widthMm, bleedMm = 0 }: PdfOptions): LaidOut {
  const shapes = paintedShapes(scene, inks);
  const page = pageOf(scene, widthMm, bleedMm);
  const carried = shapes.map((shape) => stretchGround(shape, scene, page.bleed));
  if (carried.every((shape) => shape === null)) return { page: pageOf(scene, widthMm, 0), shapes };
  return { page, shapes: shapes.map((shape, at) => carried[at] ?? shape) };
}

interface Writing extends InkPlates {
  readonly colour: PdfColour;
  readonly pictures: Pictures;
}

/** One drawing on its page; on a screen it is heard as one figure. */
function draftPage(scene: Scene, { page, shapes }: LaidOut, writing: Writing): PageDraft {
  const { colour, pictures, colourSpaces } = writing;
  const decimals = Math.max(sceneDecimals(scene), plateDecimals(page));
  const operators = onPage(page, markOperators(shapes, { set: writing.setInk, pictures, decimals }));
  const resources: Entries = {
    ...(Object.keys(colourSpaces).length > 0 ? { ColorSpace: { ...colourSpaces } } : {}),
    ...(pictures.contents.length > 0 ? { XObject: pictures.resources } : {}),
  };
  if (colour === 'print') return { page, operators, resources };
  const figure: Heard = { tag: 'figure', text: alternativeOf(scene), box: page.trim };
  return { page, operators: markHeard('figure', 0, operators), heard: [figure], resources };
}

/** PDF/X-1a, which names its press and needs no profile: a badge stays a few kB (docs/decisions/0004-print.md). */
const asPrint = (context: PDFContext): Pick<DocumentDraft, 'minor' | 'catalogue' | 'claims'> => ({
  minor: standards['x-1a'].minor,
  catalogue: { OutputIntents: context.obj([addNamedIntent(context)]) },
  claims: printClaims('x-1a', defaults.date),
});

/**
 * A scene as the bytes of a one-page PDF, outlines only (and the pixels of a member's own logo):
 * no font or profile, and no transparency for a printer.
 *
 * Screen colours are DeviceRGB: readers show it as sRGB, and importers find the very hex of the ink, where an
 * embedded profile would let each of them convert. Print colours are DeviceCMYK as the inks say, in
 * PDF/X-1a:2003 for coated offset (FOGRA39); black is black alone. A drawing in white alone, which four inks would
 * leave blank, is on a plate of its own, as is the brand orange where it has a spot.
 * Equal input gives equal bytes.
 * @throws IdentityError `bad-size` (width 1 to 5000 mm, height too, bleed 0 to 50 mm), `bad-colour`,
 * `bad-option` (a spot's name);
 * for a printer `own-logo-resolution` and `own-logo-soft` for pixels that a press cannot hold
 * @example await renderPdf(scene, inks, { widthMm: 50, colour: 'print', bleedMm: 3 })
 */
export async function renderPdf(scene: Scene, inks: InkTable, options: PdfOptions): Promise<Uint8Array> {
  checkMeasure(options.widthMm, measures.widthMm);
  const { colour, orangeSpot, whiteSpot = 'White' } = options;
  const laidOut = layOut(scene, inks, options);
  const { media, trim, scale, bleed } = laidOut.page;
  if (colour === 'print') checkPictures(laidOut.shapes, toMm(scale));
  const context = createContext();
  const pictures = addPictures(context, laidOut.shapes, colour);
  const inkPlates =
    colour === 'print'
      ? addSpots(
          context,
          laidOut.shapes.map(({ ink }) => ink),
          { orangeSpot, whiteSpot },
        )
      : { colourSpaces: {}, setInk: setInk.screen };
  return writeDocument(context, {
    ...(colour === 'print' ? asPrint(context) : { minor: 7 }),
    words: { title: scene.title, subject: alternativeOf(scene) },
    pages: [draftPage(scene, laidOut, { colour, pictures, ...inkPlates })],
    identity: [
      { media, trim, scale, bleed },
      colour,
      scene.title,
      scene.description ?? '',
      ...pictures.contents,
      ...Object.keys(inkPlates.colourSpaces).map(() => [orangeSpot, whiteSpot]),
    ],
  });
}
