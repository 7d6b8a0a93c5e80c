import { limits } from '../limits.ts';
import { cascade } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import { refused } from '../refusals.ts';
import { isShape } from './basic-shapes.ts';
import { drawShape } from './draw-shape.ts';
import { droppedElements } from './dropped.ts';
import { linked } from './gradient.ts';
import { readLength, readShare } from './length.ts';
import type { Place, Reading } from './place.ts';
import { regionsOf } from './regions.ts';
import { compose, parseTransform } from './transform-list.ts';
import { openViewport } from './viewport.ts';

type Walk = (element: MarkupElement, place: Place, reading: Reading) => void;

const walkChildren: Walk = (element, place, reading) => {
  for (const child of element.children) walk(child, place, reading);
};

/** A view inside a view: its frame hides what lies outside. */
function walkView(element: MarkupElement, place: Place, reading: Reading): void {
  const { matrix, whole } = openViewport(element, place.whole);
  walkChildren(element, { ...place, matrix: compose(place.matrix, matrix), whole }, reading);
}

const walkUse: Walk = (element, place, reading) => {
  const href = element.attributes.get('href') ?? '';
  const target = linked(reading.library, element);
  if (!target) {
    if (href !== '' && !href.startsWith('#')) reading.diary.note('external');
    return;
  }
  if (place.uses >= limits.uses) throw refused('uses', { limit: limits.uses });
  const at = (name: string, whole: number) => readLength(element.attributes.get(name), whole, 0);
  const [x, y] = [at('x', place.whole.width), at('y', place.whole.height)];
  const moved = { ...place, matrix: compose(place.matrix, [1, 0, 0, 1, x, y]), uses: place.uses + 1 };
  const asView = target.name === 'symbol' || target.name === 'svg';
  walk(asView ? sized(target, element) : target, moved, reading);
};

/** A symbol drawn by a `use` takes its size. */
function sized(symbol: MarkupElement, use: MarkupElement): MarkupElement {
  const own = ['width', 'height'].flatMap((name) => {
    const value = use.attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...symbol, name: 'svg', attributes: new Map([...symbol.attributes, ...own]) };
}

/** The first part that needs nothing special. */
const walkSwitch: Walk = (element, place, reading) => {
  const plain = element.children.find(
    ({ name, attributes }) => !Object.hasOwn(droppedElements, name) && !attributes.has('requiredExtensions'),
  );
  if (plain) walk(plain, place, reading);
};

const hasWords = ({ text, children }: MarkupElement): boolean =>
  text.trim() !== '' || children.some(hasWords);

const walkText: Walk = (element, { style }) => {
  const isHidden = style.get('visibility') === 'hidden';
  if (!isHidden && hasWords(element)) throw refused('text');
};

/** Elements that hold or draw something; every other one is passed over. */
const walks: Readonly<Record<string, Walk>> = {
  g: walkChildren,
  a: walkChildren,
  svg: walkView,
  use: walkUse,
  switch: walkSwitch,
  text: walkText,
};

/** Where an element stands once its own style, transform, opacity and clips are counted in. */
function enter(element: MarkupElement, place: Place, reading: Reading): Place | null {
  const style = cascade(element, place.style, reading.library.sheet);
  const move = parseTransform(style.get('transform'));
  const opacity = place.opacity * readShare(style.get('opacity'));
  if (style.get('display') === 'none' || opacity === 0) return null;
  if (!move) reading.diary.note('path');
  if ((style.get('filter') ?? 'none') !== 'none') reading.diary.note('filter');
  if (!['normal', undefined].includes(style.get('mix-blend-mode'))) reading.diary.note('blend');
  const here = { ...place, style, opacity, matrix: move ? compose(place.matrix, move) : place.matrix };
  return { ...here, clips: [...place.clips, ...regionsOf(element, here, reading)] };
}

/**
 * Draws an element and what it holds.
 * @throws IdentityError `own-logo-text`, `own-logo-clip`, `own-logo-too-large`
 */
export function walk(element: MarkupElement, place: Place, reading: Reading): void {
  reading.budget.spend('elements');
  const { name } = element;
  const dropped = Object.hasOwn(droppedElements, name) ? droppedElements[name] : undefined;
  const inner = Object.hasOwn(walks, name) ? walks[name] : isShape(name) ? drawShape : undefined;
  if (dropped) reading.diary.note(dropped);
  const here = inner && enter(element, place, reading);
  if (here) inner(element, here, reading);
}
