import { decodeText } from '../markup/decode.ts';
import { parseMarkup } from '../markup/parse-markup.ts';
import { readStyleSheet } from '../markup/style-sheet.ts';
import { clipToBox } from './convex.ts';
import { readLength } from './length.ts';
import { byId, noteUnsafe } from './library.ts';
import type { Item, Place, Reading, Standing } from './place.ts';
import { compose, moved } from './transform-list.ts';
import { fit, openViewport } from './viewport.ts';

/** Drawings inside the images of drawings. */
const deepest = 2;

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function fromPercents(text: string): Uint8Array | undefined {
  try {
    return new TextEncoder().encode(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

/** The bytes of a drawing that stands in the file itself; undefined for pixels, and for another file. */
function drawingIn(href: string): Uint8Array | undefined {
  const [whole = '', encoding] =
    /^\s*data:image\/svg\+xml(?:;(?!base64)[^;,]*)*(;base64)?,/i.exec(href) ?? [];
  if (whole === '') return undefined;
  const data = href.slice(whole.length);
  return encoding ? fromBase64(decodeURIComponent(data)) : fromPercents(data);
}

type Walk = (standing: Standing, reading: Reading) => readonly Item[];

/** A drawing inside an image is drawn like the rest, with styles and ids of its own; pixels are left out, and told. */
export function drawImage(
  { element, place }: Standing,
  reading: Reading,
  walkChildren: Walk,
): readonly Item[] {
  const bytes = reading.images < deepest ? drawingIn(element.attributes.get('href') ?? '') : undefined;
  if (!bytes) {
    reading.diary.note('image');
    return [];
  }
  const root = parseMarkup(decodeText(bytes), reading.budget);
  noteUnsafe(root, reading.diary);
  const library = { byId: byId(root), sheet: readStyleSheet(root, reading.budget) };
  const { matrix, whole, frame } = openViewport(root, null);
  if (!frame) return [];
  const side = (name: 'width' | 'height') =>
    readLength(place.style.get(name) ?? element.attributes.get(name), place.whole[name], frame[name]);
  const at = (name: 'x' | 'y', all: number) => readLength(element.attributes.get(name), all, 0);
  const room = {
    x: at('x', place.whole.width),
    y: at('y', place.whole.height),
    width: side('width'),
    height: side('height'),
  };
  const fitted = fit(frame, room, element.attributes.get('preserveAspectRatio'));
  const inside = compose(compose(moved(room.x, room.y), fitted), matrix);
  const inner: Place = { matrix: compose(place.matrix, inside), style: new Map(), whole, uses: place.uses };
  const items = walkChildren(
    { element: root, place: inner },
    { ...reading, library, images: reading.images + 1 },
  );
  return items
    .map((item) => ({ ...item, path: clipToBox(item.path, room, place.matrix) }))
    .filter(({ path }) => path.length > 0);
}
