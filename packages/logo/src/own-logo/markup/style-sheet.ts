import type { Atrule, CssNode, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import { type Budget, limits } from '../limits.ts';
import { type Declarations, emptyDeclarations, readDeclarations } from './declarations.ts';
import { everyElement, type MarkupElement } from './element.ts';
import { mediaHolds } from './media.ts';
import { compileSelector, type Selector } from './selector.ts';

/** One rule of a style sheet, for one selector. */
interface StyleRule extends Selector {
  readonly normal: Declarations;
  readonly important: Declarations;
}

/** The rules by what they look for, so that few are tried on each element. */
export interface StyleSheet {
  /** Those that hold, the ones that win last. */
  readonly rulesFor: (element: MarkupElement) => readonly StyleRule[];
  /** True where something of it was not understood, or asked for another file. */
  readonly isPartial: boolean;
}

/** What a picture has no use for. */
const passedOver = new Set(['charset', 'namespace', 'font-face', 'keyframes', '-webkit-keyframes', 'page']);

/** Rules as they are found, one block inside another. */
interface Found {
  readonly rules: StyleRule[];
  readonly budget: Budget;
  isPartial: boolean;
}

function addRule(rule: Rule, scope: readonly Selector[], found: Found): void {
  const spend = () => found.budget.spend('selectors');
  const selectors = rule.prelude.type === 'SelectorList' ? rule.prelude.children.toArray() : [];
  const compiled = selectors.map((each) =>
    each.type === 'Selector' ? compileSelector(each, { spend, scope }) : undefined,
  );
  // one part that is not known undoes the whole list
  const known = compiled.every((each) => each !== undefined) ? compiled : [];
  if (known.length === 0 || found.rules.length + known.length > limits.rules) {
    found.isPartial = true;
    return;
  }
  const nodes = rule.block.children.toArray();
  const declared = nodes.some(({ type }) => type === 'Declaration')
    ? readDeclarations(nodes)
    : emptyDeclarations;
  found.rules.push(...known.map((selector) => ({ ...selector, ...declared })));
  addAll(nodes, known, found);
}

function addAtRule({ name, prelude, block }: Atrule, scope: readonly Selector[], found: Found): void {
  if (passedOver.has(name.toLowerCase())) return;
  const condition = prelude?.type === 'Raw' ? prelude.value : '';
  const holds =
    name === 'media' ? mediaHolds(condition) : name === 'supports' || name === 'layer' || undefined;
  if (holds === undefined) found.isPartial = true;
  if (holds) addAll(block?.children.toArray() ?? [], scope, found);
}

function addAll(nodes: readonly CssNode[], scope: readonly Selector[], found: Found): void {
  for (const node of nodes) {
    if (node.type === 'Rule') addRule(node, scope, found);
    if (node.type === 'Atrule') addAtRule(node, scope, found);
  }
}

const keysOf = ({ name, attributes }: MarkupElement): ReadonlySet<string> =>
  new Set([
    ...['*', name, `#${attributes.get('id')}`],
    ...(attributes.get('class') ?? '').split(/\s+/).map((one) => `.${one}`),
  ]);

function index({ rules, isPartial }: Found): StyleSheet {
  const byKey = new Map<string, StyleRule[]>();
  const order = new Map(rules.map((rule, at) => [rule, at]));
  for (const rule of rules) byKey.set(rule.key, [...(byKey.get(rule.key) ?? []), rule]);
  const orderOf = (rule: StyleRule) => order.get(rule) ?? 0;
  return {
    isPartial,
    rulesFor: (element) =>
      [...keysOf(element)]
        .flatMap((key) => byKey.get(key) ?? [])
        .filter(({ matches }) => matches(element))
        .sort((a, b) => a.weight - b.weight || orderOf(a) - orderOf(b)),
  };
}

const options = { parseAtrulePrelude: false, parseValue: false } as const;

/** Every `style` element of a file as one sheet. */
export function readStyleSheet(root: MarkupElement, budget: Budget): StyleSheet {
  const found: Found = { rules: [], budget, isPartial: false };
  for (const { name, text, attributes } of everyElement(root)) {
    if (name !== 'style' || !['', 'text/css'].includes(attributes.get('type')?.trim() ?? '')) continue;
    if (mediaHolds(attributes.get('media') ?? '') !== true) continue;
    const sheet = parse(text.replace(/<!--|-->/g, ''), {
      ...options,
      onParseError: () => {
        found.isPartial = true;
      },
    });
    if (sheet.type === 'StyleSheet') addAll(sheet.children.toArray(), [], found);
  }
  return index(found);
}
