import { PDFContext, PDFHeader, PDFHexString, PDFString, PDFWriter } from '@cantoo/pdf-lib';
import type { InkTable } from '../../scene/ink.ts';
import { sceneDecimals } from '../../scene/precision.ts';
import type { Scene } from '../../scene/scene.ts';
import { contentHash } from '../hash.ts';
import { type Painted, paintedShapes } from '../painted.ts';
import { checkMeasure, measures } from '../size.ts';
import { stretchGround } from './bleed.ts';
import { drawingOperators, type PdfColour } from './content.ts';
import { addMetadata } from './metadata.ts';
import { type Page, pageOf, plateDecimals } from './page.ts';
import { addStructure, markFigure } from './structure.ts';

/** Everything about a PDF that the scene and its inks do not say. */
export interface PdfOptions {
  /** Width of the trimmed page; the height follows the scene's box. */
  readonly widthMm: number;
  /** `screen` writes the screen colours and tags for assistive technology, `print` the four inks. */
  readonly colour: PdfColour;
  /** Printers ask for 2 to 5 mm; it is added only where a ground reaches the edge. 0 by default. */
  readonly bleedMm?: number;
}

/** Old plate-making programs stop at PDF 1.4; a screen's accessibility standard starts from 1.7. */
const minorVersion = { screen: 7, print: 4 } as const;

interface Sheet {
  readonly page: Page;
  readonly shapes: readonly Painted[];
}

/** The page and what is painted on it: larger by the bleed where a ground can be carried into it. */
function layOut(scene: Scene, inks: InkTable, { widthMm, bleedMm = 0 }: PdfOptions): Sheet {
  const shapes = paintedShapes(scene, inks);
  const page = pageOf(scene, widthMm, bleedMm);
  const carried = shapes.map((shape) => stretchGround(shape, scene, page.bleed));
  if (carried.every((shape) => shape === null)) return { page: pageOf(scene, widthMm, 0), shapes };
  return { page, shapes: shapes.map((shape, at) => carried[at] ?? shape) };
}

function addPage(context: PDFContext, scene: Scene, { sheet, colour }: { sheet: Sheet; colour: PdfColour }) {
  const { page, shapes } = sheet;
  const decimals = Math.max(sceneDecimals(scene), plateDecimals(page));
  const drawing = drawingOperators(shapes, page, { colour, decimals });
  const isTagged = colour === 'screen';
  const content = context.contentStream(isTagged ? markFigure(drawing) : drawing);
  const [tree, ref] = [context.nextRef(), context.nextRef()];
  const leaf = {
    Type: 'Page',
    Parent: tree,
    MediaBox: [...page.media],
    BleedBox: [...page.media],
    TrimBox: [...page.trim],
    Resources: {},
    Contents: context.register(content),
    ...(isTagged ? { StructParents: 0, Tabs: 'S' } : {}),
  };
  context.assign(ref, context.obj(leaf));
  context.assign(tree, context.obj({ Type: 'Pages', Kids: [ref], Count: 1 }));
  const tags = isTagged
    ? { MarkInfo: { Marked: true }, StructTreeRoot: addStructure(context, scene, { ref, page }) }
    : {};
  return { tree, tags, content: content.getContentsString() };
}

/** Two equal halves: the file has never been anything else. */
function identify(context: PDFContext, content: string) {
  const id = PDFHexString.of(contentHash(content, 4));
  return context.obj([id, id]);
}

/**
 * A scene as the bytes of a one-page PDF, outlines only: no font, image, transparency, date or profile.
 *
 * Screen colours are DeviceRGB: readers show it as sRGB, and importers find the very hex of the ink, where an
 * embedded profile would let each of them convert. Print colours are DeviceCMYK as the inks say; black is black alone.
 * Equal input gives equal bytes.
 * @throws IdentityError `bad-size` (width 1 to 5000 mm, height too, bleed 0 to 50 mm), `bad-colour`
 * @example await renderPdf(scene, inks, { widthMm: 50, colour: 'print', bleedMm: 3 })
 */
export async function renderPdf(scene: Scene, inks: InkTable, options: PdfOptions): Promise<Uint8Array> {
  checkMeasure(options.widthMm, measures.widthMm);
  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(1, minorVersion[options.colour]);
  const sheet = layOut(scene, inks, options);
  const { tree, tags, content } = addPage(context, scene, { sheet, colour: options.colour });
  const { info, metadata } = addMetadata(context, scene);
  const catalogue = {
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of('fr-FR'),
    Metadata: metadata,
    ViewerPreferences: { DisplayDocTitle: true },
    ...tags,
  };
  context.trailerInfo.Root = context.register(context.obj(catalogue));
  context.trailerInfo.Info = info;
  const summary = [
    JSON.stringify([sheet.page, options.colour, scene.title, scene.description ?? '']),
    content,
  ];
  context.trailerInfo.ID = identify(context, summary.join('\n'));
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}
