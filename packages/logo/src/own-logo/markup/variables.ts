import type { Style } from './cascade.ts';

/** Values that stand for one another, and letters in all: a value is a colour or a measure. */
const [deepest, longest] = [8, 2000];

/** The end of the brackets that open before `from`. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/**
 * A value with each `var()` replaced by what it stands for, or by its fallback.
 * @returns undefined where one of them stands for nothing
 */
export function withVariables(value: string, style: Style, left = deepest): string | undefined {
  const found = /\bvar\(\s*(--[^\s,)]+)\s*/i.exec(value);
  if (!found) return value;
  if (left === 0 || value.length > longest) return undefined;
  const start = found.index + found[0].length;
  const end = closing(value, start);
  const fallback = value[start] === ',' ? value.slice(start + 1, end).trim() : undefined;
  const own = style.get(found[1] ?? '');
  const known = own === undefined ? undefined : withVariables(own, style, left - 1);
  const stands = known ?? (fallback === undefined ? undefined : withVariables(fallback, style, left - 1));
  if (stands === undefined) return undefined;
  return withVariables(value.slice(0, found.index) + stands + value.slice(end + 1), style, left - 1);
}
