import type { AttributeSelector, CssNode, PseudoClassSelector } from 'css-tree';
import type { MarkupElement } from './element.ts';

/** True for an element that one part of a selector means. */
export type Test = (element: MarkupElement) => boolean;

const classesOf = ({ attributes }: MarkupElement): readonly string[] =>
  (attributes.get('class') ?? '').split(/\s+/);

const comparisons: Readonly<Record<string, (has: string, wanted: string) => boolean>> = {
  '=': (has, wanted) => has === wanted,
  '~=': (has, wanted) => has.split(/\s+/).includes(wanted),
  '|=': (has, wanted) => has === wanted || has.startsWith(`${wanted}-`),
  '^=': (has, wanted) => wanted !== '' && has.startsWith(wanted),
  '$=': (has, wanted) => wanted !== '' && has.endsWith(wanted),
  '*=': (has, wanted) => wanted !== '' && has.includes(wanted),
};

function attributeTest({ name, matcher, value, flags }: AttributeSelector): Test {
  const written = value?.type === 'String' ? value.value : value?.type === 'Identifier' ? value.name : '';
  const set = (text: string) => (flags?.toLowerCase() === 'i' ? text.toLowerCase() : text);
  const compare = comparisons[matcher ?? ''] ?? (() => matcher === null);
  return ({ attributes }) => {
    const has = attributes.get(name.name);
    return has !== undefined && compare(set(has), set(written));
  };
}

const siblings = ({ parent }: MarkupElement, name?: string): readonly MarkupElement[] =>
  (parent?.children ?? []).filter((child) => name === undefined || child.name === name);

/** The place of an element among others, from 1; from the end where asked. */
function placeAmong(element: MarkupElement, isFromEnd: boolean, name?: string): number {
  const all = siblings(element, name);
  const at = all.indexOf(element);
  return isFromEnd ? all.length - at : at + 1;
}

const isRoot: Test = ({ parent }) => parent === null;

/** Places that an+b means. */
function nthTest(word: string, { children }: PseudoClassSelector): Test | undefined {
  const nth = children?.first;
  if (nth?.type !== 'Nth' || nth.selector) return undefined;
  const step = nth.nth;
  const [a, b] =
    step.type === 'AnPlusB' ? [Number(step.a ?? 0), Number(step.b ?? 0)] : [2, step.name === 'odd' ? 1 : 0];
  return (element) => {
    const place = placeAmong(
      element,
      word.includes('last'),
      word.endsWith('of-type') ? element.name : undefined,
    );
    return a === 0 ? place === b : (place - b) % a === 0 && (place - b) / a >= 0;
  };
}

const first =
  (isFromEnd: boolean, isOfType = false): Test =>
  (element) =>
    !isRoot(element) && placeAmong(element, isFromEnd, isOfType ? element.name : undefined) === 1;
const both =
  (one: Test, other: Test): Test =>
  (element) =>
    one(element) && other(element);
const never: Test = () => false;

/** What a picture can tell; in a picture nothing is pointed at. */
const pseudoClasses: Readonly<Record<string, Test>> = {
  root: isRoot,
  'first-child': first(false),
  'last-child': first(true),
  'only-child': both(first(false), first(true)),
  'first-of-type': first(false, true),
  'last-of-type': first(true, true),
  'only-of-type': both(first(false, true), first(true, true)),
  empty: ({ children, text }) => children.length === 0 && text === '',
  ...Object.fromEntries(
    ['hover', 'focus', 'active', 'visited', 'target', 'focus-visible', 'focus-within'].map((name) => [
      name,
      never,
    ]),
  ),
};

/** The test of one simple selector but `:is` and its like; undefined for what is not known. */
export function simpleTest(node: CssNode): Test | undefined {
  if (node.type === 'TypeSelector')
    return node.name === '*' ? () => true : ({ name }) => name === node.name.replace(/^(?:\*\|)/, '');
  if (node.type === 'ClassSelector') return (element) => classesOf(element).includes(node.name);
  if (node.type === 'IdSelector') return ({ attributes }) => attributes.get('id') === node.name;
  if (node.type === 'AttributeSelector') return attributeTest(node);
  if (node.type === 'PseudoElementSelector') return never;
  if (node.type !== 'PseudoClassSelector') return undefined;
  return node.name.startsWith('nth-') ? nthTest(node.name, node) : pseudoClasses[node.name];
}
