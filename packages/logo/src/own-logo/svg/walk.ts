import { limits } from '../limits.ts';
import { cascade } from '../markup/cascade.ts';
import type { MarkupElement } from '../markup/element.ts';
import { refused } from '../refusals.ts';
import { isShape } from './basic-shapes.ts';
import { clipToBox } from './convex.ts';
import { drawImage } from './draw-image.ts';
import { drawShape } from './draw-shape.ts';
import { droppedElements } from './dropped.ts';
import { withEffects } from './effects.ts';
import { linked } from './gradient.ts';
import { readLength, readShare } from './length.ts';
import type { Item, Place, Reading, Standing } from './place.ts';
import { compose, moved } from './transform-list.ts';
import { placeOf } from './transforms.ts';
import { openViewport } from './viewport.ts';

type Walk = (standing: Standing, reading: Reading) => readonly Item[];

const walkChildren: Walk = ({ element, place }, reading) =>
  element.children.flatMap((child) => walk(child, place, reading));

/** A view inside a view: its frame hides what lies outside. */
function view({ element, place }: Standing, reading: Reading, use?: MarkupElement): readonly Item[] {
  const { matrix, whole, frame } = openViewport(element, place.whole, use);
  const inner: Place = { ...place, matrix: compose(place.matrix, matrix), whole };
  const items = walkChildren({ element, place: inner }, reading);
  const isOpen = /\b(?:visible|auto)\b/.test(place.style.get('overflow') ?? '');
  if (!frame || isOpen || reading.isMeasuring) return frame || isOpen || reading.isMeasuring ? items : [];
  return items
    .map((item) => ({ ...item, path: clipToBox(item.path, frame, place.matrix) }))
    .filter(({ path }) => path.length > 0);
}

const walkUse: Walk = ({ element, place }, reading) => {
  const href = element.attributes.get('href') ?? '';
  const target = linked(reading.library, element);
  if (!target) {
    if (href !== '' && !href.trim().startsWith('#')) reading.diary.note('external');
    return [];
  }
  if (place.uses >= limits.uses) throw refused('uses', { limit: limits.uses });
  const at = (name: string, whole: number) =>
    readLength(place.style.get(name) ?? element.attributes.get(name), whole, 0);
  const [x, y] = [at('x', place.whole.width), at('y', place.whole.height)];
  const there = { ...place, matrix: compose(place.matrix, moved(x, y)), uses: place.uses + 1 };
  const asView = target.name === 'symbol' || target.name === 'svg';
  return asView
    ? walkAs((standing, inner) => view(standing, inner, element), { element: target, place: there }, reading)
    : walk(target, there, reading);
};

/** The language that a member reads. */
const ours = /^fr(?:-|$)/i;

const walkSwitch: Walk = ({ element, place }, reading) => {
  const fits = ({ name, attributes }: MarkupElement) => {
    const languages = attributes.get('systemLanguage')?.split(',');
    const isOurs = !languages || languages.some((language) => ours.test(language.trim()));
    return isOurs && !Object.hasOwn(droppedElements, name) && !attributes.has('requiredExtensions');
  };
  const first = element.children.find(
    (child) => fits(child) && (isShape(child.name) || Object.hasOwn(walks, child.name)),
  );
  return first ? walk(first, place, reading) : [];
};

const hasWords = ({ text, children }: MarkupElement): boolean =>
  text.trim() !== '' || children.some(hasWords);

const walkText: Walk = ({ element, place: { style } }) => {
  const isHidden = style.get('visibility') === 'hidden';
  if (!isHidden && hasWords(element)) throw refused('text');
  return [];
};

/** Elements that hold or draw something; every other one is passed over. */
const walks: Readonly<Record<string, Walk>> = {
  g: walkChildren,
  a: walkChildren,
  svg: view,
  use: walkUse,
  switch: walkSwitch,
  text: walkText,
  image: (standing, reading) => drawImage(standing, reading, walkChildren),
};

const walkOf = (name: string): Walk | undefined =>
  Object.hasOwn(walks, name) ? walks[name] : isShape(name) ? drawShape : undefined;

/** What an element draws where it already stands, its own transform and effects apart. */
export const drawInner: Walk = (standing, reading) =>
  walkOf(standing.element.name)?.(standing, reading) ?? [];

function noteDropped({ name, children }: MarkupElement, style: Place['style'], { diary }: Reading): void {
  for (const child of children) if (droppedElements[child.name] === 'animation') diary.note('animation');
  if (style.has('animation') || style.has('animation-name')) diary.note('animation');
  if (Object.hasOwn(droppedElements, name) && droppedElements[name]) diary.note(droppedElements[name]);
}

function walkAs(
  inner: Walk | undefined,
  { element, place: outer }: Standing,
  reading: Reading,
): readonly Item[] {
  const style = cascade(element, outer.style, reading.library.sheet);
  if (style.get('display') === 'none') return [];
  noteDropped(element, style, reading);
  if (!inner || readShare(style.get('opacity')) === 0) return [];
  const place = placeOf({ element, place: { ...outer, style } }, reading);
  return withEffects(inner({ element, place }, reading), { element, place }, reading);
}

/**
 * What an element and what it holds draw, lowest first, in the drawing's units.
 * @throws IdentityError `own-logo-text`, `own-logo-clip`, `own-logo-too-large`
 */
function walk(element: MarkupElement, outer: Place, reading: Reading): readonly Item[] {
  reading.budget.spend('elements');
  return walkAs(walkOf(element.name), { element, place: outer }, reading);
}

/** The outermost element, in a place that its transform is already counted in. */
export const walkRoot: Walk = (standing, reading) =>
  withEffects(walkChildren(standing, reading), standing, reading);
