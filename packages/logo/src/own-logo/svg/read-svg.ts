import { bounds, unite } from '../../geometry/bounds.ts';
import type { Box, Path } from '../../geometry/path.ts';
import { translate } from '../../geometry/transform.ts';
import { limits } from '../limits.ts';
import { cascade } from '../markup/cascade.ts';
import { decodeText } from '../markup/decode.ts';
import type { MarkupElement } from '../markup/element.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { readStyleSheet } from '../markup/style-sheet.ts';
import { unpack } from '../markup/unpack.ts';
import { createBudget, refused } from '../refusals.ts';
import { clipToBox } from './convex.ts';
import { createDiary, type Dropped } from './dropped.ts';
import { flattenOpacity } from './flatten-opacity.ts';
import { byId, noteUnsafe } from './library.ts';
import { paintedItems } from './painted.ts';
import type { Item, Reading } from './place.ts';
import { compose, unmoved } from './transform-list.ts';
import { ownMatrix } from './transforms.ts';
import { openViewport, type Viewport } from './viewport.ts';
import { drawInner, walkRoot } from './walk.ts';

/** What an SVG file draws: opaque outlines in a box that starts at 0, 0, and what was left of it. */
export interface ReadSvg {
  readonly items: readonly Item[];
  /** The frame of the file, seen from the box; absent where the file gives none. */
  readonly frame?: Box;
  readonly dropped: readonly Dropped[];
}

/** The whole drawing turns about its middle, as any box on a page does. */
function drawRoot(root: MarkupElement, view: Viewport, reading: Reading): readonly Item[] {
  const style = new Map(cascade(root, new Map(), reading.library.sheet));
  const room = view.frame ?? { width: 0, height: 0 };
  if (!style.has('transform-origin')) style.set('transform-origin', '50% 50%');
  const place = { matrix: view.matrix, style, whole: view.whole, uses: 0 };
  const move = ownMatrix({ element: root, place: { ...place, whole: room } }, reading) ?? unmoved;
  return walkRoot({ element: root, place: { ...place, matrix: compose(move, view.matrix) } }, reading);
}

/** Only what lies in the frame is seen. */
function inFrame(items: readonly Item[], frame: Box | undefined): readonly Item[] {
  if (!frame) return items;
  return items
    .map((item) => ({ ...item, path: clipToBox(item.path, frame, unmoved) }))
    .filter(({ path }) => path.length > 0);
}

const isSound = (box: Box | null): box is Box =>
  box !== null &&
  box.width > 0 &&
  box.height > 0 &&
  [box.x, box.y, box.width, box.height].every(Number.isFinite);

/** Bands for each of a file's gradients, so that a drawing of hundreds is no heavier than one of three. */
const bandsFor = (text: string): number =>
  Math.max(4, Math.min(48, Math.floor(limits.bands / (text.match(/url\(/gi)?.length ?? 1))));

function startReading(text: string): { root: MarkupElement; reading: Reading } {
  const [budget, diary] = [createBudget(), createDiary()];
  const root = parseMarkup(text, budget);
  const sheet = readStyleSheet(root, budget);
  if (sheet.isPartial) diary.note('style');
  noteUnsafe(root, diary);
  const library = { byId: byId(root), sheet };
  return { root, reading: { library, budget, diary, bands: bandsFor(text), images: 0, draw: drawInner } };
}

/**
 * Reads an SVG file into opaque outlines. Nothing of its markup is in what comes out.
 * @throws IdentityError `own-logo-…`: see `readOwnLogo`
 */
export function readSvg(packed: Uint8Array): ReadSvg {
  const bytes = unpack(packed);
  if (bytes.length > limits.bytes) throw refused('bytes', { bytes: bytes.length, limit: limits.bytes });
  const { root, reading } = startReading(decodeText(bytes));
  const { diary } = reading;
  const view = openViewport(root, null);
  const items = paintedItems(inFrame(drawRoot(root, view, reading), view.frame));
  const box = unite(items.map(({ path }) => bounds(path)));
  if (!isSound(box)) throw refused(diary.noted().includes('image') ? 'onlyImage' : 'empty');
  const move = (path: Path) => translate(path, -box.x, -box.y);
  const opaque = flattenOpacity(
    items.map((item) => ({ ...item, path: move(item.path) })),
    reading,
  );
  const frame = view.frame && { ...view.frame, x: view.frame.x - box.x, y: view.frame.y - box.y };
  return { items: opaque, ...(frame && { frame }), dropped: diary.noted() };
}
