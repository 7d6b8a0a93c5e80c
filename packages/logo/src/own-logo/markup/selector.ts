import type { CssNode, Selector as SelectorNode } from 'css-tree';
import type { MarkupElement } from './element.ts';
import { simpleTest, type Test } from './selector-tests.ts';

/** A compound and how what stands before it lies to it. */
interface Step {
  readonly tests: Test[];
  combinator: string;
}

/** A selector ready to be tried. */
export interface Selector {
  readonly matches: Test;
  /** Ids before classes before tags. */
  readonly weight: number;
  /** What every element that it means has: `#id`, `.class`, a tag, or `*`. */
  readonly key: string;
}

const [anId, aClass, aTag] = [1e6, 1e3, 1];
const weights: Readonly<Record<string, number>> = {
  IdSelector: anId,
  ClassSelector: aClass,
  AttributeSelector: aClass,
  PseudoClassSelector: aClass,
  TypeSelector: aTag,
};

const before = (element: MarkupElement): MarkupElement | undefined => {
  const all = element.parent?.children ?? [];
  return all[all.indexOf(element) - 1];
};

/** Elements that may stand on the left of each combinator. */
const lefts: Readonly<Record<string, (element: MarkupElement) => MarkupElement | null | undefined>> = {
  ' ': ({ parent }) => parent,
  '>': ({ parent }) => parent,
  '+': before,
  '~': before,
};
const goesOn = new Set([' ', '~']);

/** Tries steps from the last one back; what was tried once for an element is not tried again. */
function tester(steps: readonly Step[], spend: () => void): Test {
  const known = steps.map(() => new Map<MarkupElement, boolean>());
  const holds = (element: MarkupElement, at: number): boolean => {
    const found = known[at]?.get(element);
    if (found !== undefined) return found;
    spend();
    const holdsHere = (steps[at]?.tests.every((test) => test(element)) ?? false) && leads(element, at);
    known[at]?.set(element, holdsHere);
    return holdsHere;
  };
  const leads = (element: MarkupElement, at: number): boolean => {
    const combinator = steps[at]?.combinator ?? '';
    if (at === 0) return true;
    const left = lefts[combinator];
    for (let other = left?.(element); other; other = left?.(other)) {
      if (holds(other, at - 1)) return true;
      if (!goesOn.has(combinator)) return false;
    }
    return false;
  };
  return (element) => holds(element, steps.length - 1);
}

/** What selectors are read with. */
interface Reading {
  readonly spend: () => void;
  /** What `&` stands for. */
  readonly scope: readonly Selector[];
}

const lists: Readonly<Record<string, { isWanted: boolean; weight: number }>> = {
  is: { isWanted: true, weight: 1 },
  where: { isWanted: true, weight: 0 },
  not: { isWanted: false, weight: 1 },
};

const heaviest = (some: readonly Selector[]) => some.reduce((most, { weight }) => Math.max(most, weight), 0);

/** `:is()`, `:not()`, `:where()` and `&`. */
function nested(node: CssNode, reading: Reading): { test: Test; weight: number } | undefined {
  const { scope } = reading;
  if (node.type === 'NestingSelector')
    return { test: (element) => scope.some(({ matches }) => matches(element)), weight: heaviest(scope) };
  const list = node.type === 'PseudoClassSelector' ? lists[node.name] : undefined;
  const inner = list && node.type === 'PseudoClassSelector' ? node.children?.first : undefined;
  if (!list || inner?.type !== 'SelectorList') return undefined;
  const some = inner.children
    .toArray()
    .flatMap((each) => compileSelector(each as SelectorNode, reading) ?? []);
  return {
    test: (element) => some.some(({ matches }) => matches(element)) === list.isWanted,
    weight: heaviest(some) * list.weight,
  };
}

const keyOf = (node: CssNode): string | undefined =>
  node.type === 'IdSelector'
    ? `#${node.name}`
    : node.type === 'ClassSelector'
      ? `.${node.name}`
      : node.type === 'TypeSelector' && node.name !== '*'
        ? node.name
        : undefined;

/** A selector as it is tried; undefined where a part of it is not known. */
export function compileSelector(selector: SelectorNode, reading: Reading): Selector | undefined {
  const steps: Step[] = [{ tests: [], combinator: '' }];
  let [weight, key] = [0, '*'];
  for (const node of selector.children.toArray()) {
    if (node.type === 'Combinator') {
      steps.push({ tests: [], combinator: node.name });
      key = '*';
      continue;
    }
    const list = nested(node, reading);
    const test = list?.test ?? simpleTest(node);
    if (!test) return undefined;
    weight += list?.weight ?? (keyOf(node) || node.type !== 'TypeSelector' ? (weights[node.type] ?? 0) : 0);
    key = keyOf(node) ?? key;
    steps.at(-1)?.tests.push(test);
  }
  return { matches: tester(steps, reading.spend), weight, key };
}
