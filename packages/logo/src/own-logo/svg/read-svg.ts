import { bounds, unite } from '../../geometry/bounds.ts';
import type { Box, Path } from '../../geometry/path.ts';
import { translate } from '../../geometry/transform.ts';
import { limits } from '../limits.ts';
import { decodeText } from '../markup/decode.ts';
import { everyElement, type MarkupElement } from '../markup/element.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { readStyleSheet } from '../markup/style-sheet.ts';
import { createBudget, refused } from '../refusals.ts';
import { clipToFrame } from './clip.ts';
import { createDiary, type Diary, type Dropped } from './dropped.ts';
import { flattenOpacity } from './flatten-opacity.ts';
import type { Item, Place, Reading } from './place.ts';
import { openViewport, type Viewport } from './viewport.ts';
import { walk } from './walk.ts';

/** What an SVG file draws: opaque outlines in a box that starts at 0, 0, and what was left of it. */
export interface ReadSvg {
  readonly items: readonly Item[];
  /** The frame of the file, seen from the box; absent where the file gives none. */
  readonly frame?: Box;
  readonly dropped: readonly Dropped[];
}

/** What a file asks a browser to run or to fetch, wherever it stands. */
function noteUnsafe(root: MarkupElement, diary: Diary): void {
  for (const { name, attributes } of everyElement(root)) {
    if (name === 'script' || [...attributes.keys()].some((key) => /^on/i.test(key))) diary.note('script');
    const href = attributes.get('href')?.trim() ?? '';
    if (/^(?:java|vb)script:/i.test(href)) diary.note('script');
    else if (href !== '' && !href.startsWith('#') && name !== 'a' && name !== 'image') diary.note('external');
  }
}

function byId(root: MarkupElement): ReadonlyMap<string, MarkupElement> {
  const found = new Map<string, MarkupElement>();
  for (const element of everyElement(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined && !found.has(id)) found.set(id, element);
  }
  return found;
}

function drawRoot(root: MarkupElement, view: Viewport, reading: Reading): void {
  const place: Place = {
    matrix: view.matrix,
    style: new Map(),
    opacity: 1,
    clips: [],
    whole: view.whole,
    uses: 0,
  };
  walk({ ...root, name: 'g' }, place, reading);
}

/** Only what lies in the frame is seen. */
function inFrame(items: readonly Item[], frame: Box | undefined): readonly Item[] {
  if (!frame) return items;
  return items
    .map((item) => ({ ...item, path: clipToFrame(item.path, frame) }))
    .filter(({ path }) => path.length > 0);
}

const isSound = (box: Box | null): box is Box =>
  box !== null &&
  box.width > 0 &&
  box.height > 0 &&
  [box.x, box.y, box.width, box.height].every(Number.isFinite);

/**
 * Reads an SVG file into opaque outlines. Nothing of its markup is in what comes out.
 * @throws IdentityError `own-logo-…`: see `readOwnLogo`
 */
export function readSvg(bytes: Uint8Array): ReadSvg {
  if (bytes.length > limits.bytes) throw refused('bytes', { bytes: bytes.length, limit: limits.bytes });
  const [budget, diary] = [createBudget(), createDiary()];
  const root = parseMarkup(decodeText(bytes), budget);
  const sheet = readStyleSheet(root);
  if (sheet.isPartial) diary.note('style');
  noteUnsafe(root, diary);
  const view = openViewport(root, null);
  const reading: Reading = { library: { byId: byId(root), sheet }, budget, diary, items: [] };
  drawRoot(root, view, reading);
  const items = inFrame(reading.items, view.frame);
  const box = unite(items.map(({ path }) => bounds(path)));
  if (!isSound(box)) throw refused(diary.noted().includes('image') ? 'onlyImage' : 'empty');
  const move = (path: Path) => translate(path, -box.x, -box.y);
  const moved = items.map((item) => ({ ...item, path: move(item.path) }));
  const frame = view.frame && { ...view.frame, x: view.frame.x - box.x, y: view.frame.y - box.y };
  const opaque = flattenOpacity(moved, box, diary);
  return { items: opaque, ...(frame && { frame }), dropped: diary.noted() };
}
