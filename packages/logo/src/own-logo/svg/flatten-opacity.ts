import { bounds } from '../../geometry/bounds.ts';
import { combine, meets } from '../area/combine.ts';
import { over } from '../area/isolate.ts';
import type { Budget } from '../limits.ts';
import type { OwnOutline } from '../own-logo.ts';
import type { Diary } from './dropped.ts';
import { type Flat, hexOf, lightOf } from './paint.ts';
import type { Item } from './place.ts';

const isOpaque = ({ flat }: Item): boolean => flat.alpha >= 0.995;
const opaque = ({ colour }: Flat): Flat => ({ colour, alpha: 1 });

/** What paper, or the dark ground that a white logo is made for, gives to what lets through. */
const grounds = {
  paper: { colour: [1, 1, 1], alpha: 1 },
  night: { colour: [0, 0, 0], alpha: 1 },
} as const satisfies Record<string, Flat>;

/** A logo all of whose colours are near white is drawn for a dark ground. */
const groundFor = (items: readonly Item[]): Flat =>
  items.every(({ flat }) => lightOf(flat.colour) > 0.9) ? grounds.night : grounds.paper;

/** Pieces of one colour, joined. */
function gather(pieces: readonly (OwnOutline & { readonly flat: Flat })[], budget: Budget): Item[] {
  const byColour = new Map<string, Item>();
  for (const piece of pieces) {
    const key = hexOf(piece.flat.colour);
    const known = byColour.get(key);
    const joined = known && combine('unite', [piece, [known]], budget);
    byColour.set(key, { ...(joined ?? piece), flat: opaque(piece.flat) });
  }
  return [...byColour.values()];
}

/** What is seen of a translucent item, by what lies under each part of it. */
function mixed(item: Item, beneath: readonly Item[], { budget, ground }: Mixing): Item[] {
  const box = bounds(item.path);
  const pieces: Item[] = [];
  let rest: OwnOutline | null = item;
  for (const under of [...beneath].reverse()) {
    if (!rest) break;
    if (!meets(bounds(under.path), box)) continue;
    const piece = combine('intersect', [rest, [under]], budget);
    if (!piece) continue;
    pieces.push({ ...piece, flat: over(item.flat, under.flat) });
    rest = combine('subtract', [rest, [under]], budget);
  }
  if (rest) pieces.push({ ...rest, flat: over(item.flat, ground) });
  return gather(pieces, budget);
}

interface Told {
  readonly budget: Budget;
  readonly diary: Diary;
}

interface Mixing {
  readonly budget: Budget;
  readonly ground: Flat;
}

/** Items with flat colours: each part of what lets through takes on the colour that lies under it. */
export function flattenOpacity(items: readonly Item[], { budget, diary }: Told): readonly Item[] {
  if (items.every(isOpaque)) return items;
  const ground = groundFor(items);
  if (ground === grounds.night) diary.note('opacity');
  return items.reduce<Item[]>((done, item) => {
    done.push(
      ...(isOpaque(item) ? [{ ...item, flat: opaque(item.flat) }] : mixed(item, done, { budget, ground })),
    );
    return done;
  }, []);
}
