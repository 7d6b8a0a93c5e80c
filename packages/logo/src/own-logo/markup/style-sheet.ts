import { limits } from '../limits.ts';
import { type Declarations, parseDeclarations } from './declarations.ts';
import { everyElement, type MarkupElement } from './element.ts';

/** One rule of a style sheet, for one simple selector. */
interface StyleRule {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly normal: Declarations;
  readonly important: Declarations;
  /** Ids before classes before tags; equal ones in the order of the file. */
  readonly weight: number;
}

/** The rules by what they look for, so that few are tried on each element. */
export interface StyleSheet {
  readonly rulesFor: (element: MarkupElement) => readonly StyleRule[];
  /** True where something of it was not understood, or asked for another file. */
  readonly isPartial: boolean;
}

const simple = /^(\*|[a-z][\w-]*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i;

/** Programs write their rules inside what old readers skip. */
const bare = (text: string) => text.replace(/<!--|-->/g, '').replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');

/** Where a block of nested braces that opens at `from` ends. */
function blockEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (text[at] === '}' && depth === 0) return at + 1;
  }
  return text.length;
}

/** `selectors { declarations }`, one after the other; statements that begin with @ are passed over. */
function* blocksOf(text: string): Generator<readonly [selectors: string, body: string] | null> {
  let at = 0;
  while (at < text.length) {
    const brace = text.indexOf('{', at);
    const semicolon = text.indexOf(';', at);
    const isStatement = /^\s*@/.test(text.slice(at, at + 80));
    if (isStatement && semicolon >= 0 && (brace < 0 || semicolon < brace)) {
      at = semicolon + 1;
      yield null;
      continue;
    }
    if (brace < 0) return;
    const end = blockEnd(text, brace);
    yield isStatement ? null : [text.slice(at, brace).trim(), text.slice(brace + 1, end - 1)];
    at = end;
  }
}

function ruleOf(
  selector: string,
  body: ReturnType<typeof parseDeclarations>,
): Omit<StyleRule, 'weight'> | null {
  const [, tag, rest] = simple.exec(selector) ?? [];
  if (rest === undefined) return null;
  const marks = rest.match(/[.#][^.#]+/g) ?? [];
  const ids = marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1));
  return {
    ...body,
    ...(tag && tag !== '*' && { tag }),
    ...(ids[0] !== undefined && { id: ids[0] }),
    classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
  };
}

const weightOf = ({ tag, id, classes }: Omit<StyleRule, 'weight'>, order: number) =>
  (id ? 1e9 : 0) + Math.min(classes.length, 9) * 1e7 + (tag ? 1e5 : 0) + order;

/** What a rule is found by. */
const keyOf = ({ tag, id, classes }: StyleRule) =>
  id ? `#${id}` : classes[0] ? `.${classes[0]}` : (tag ?? '*');

const classesOf = ({ attributes }: MarkupElement): readonly string[] =>
  (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);

function index(rules: readonly StyleRule[], isPartial: boolean): StyleSheet {
  const byKey = new Map<string, StyleRule[]>();
  for (const rule of rules) byKey.set(keyOf(rule), [...(byKey.get(keyOf(rule)) ?? []), rule]);
  return {
    isPartial,
    rulesFor: (element) => {
      const [id, classes] = [element.attributes.get('id'), classesOf(element)];
      const keys = ['*', element.name, ...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
      return [...new Set(keys)]
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((rule) => rule.classes.every((name) => classes.includes(name)))
        .filter((rule) => (!rule.tag || rule.tag === element.name) && (!rule.id || rule.id === id))
        .sort((a, b) => a.weight - b.weight);
    },
  };
}

/** Every `style` element of a file as one sheet: classes, ids and tags; other selectors are passed over. */
export function readStyleSheet(root: MarkupElement): StyleSheet {
  const rules: StyleRule[] = [];
  let isPartial = false;
  for (const { name, text } of everyElement(root)) {
    if (name !== 'style') continue;
    for (const block of blocksOf(bare(text))) {
      const body = block && parseDeclarations(block[1]);
      for (const selector of block?.[0].split(',') ?? ['@']) {
        const rule = body && ruleOf(selector.trim(), body);
        if (rule && rules.length < limits.rules)
          rules.push({ ...rule, weight: weightOf(rule, rules.length) });
        else isPartial = true;
      }
    }
  }
  return index(rules, isPartial);
}
