/** What of a condition holds for a picture on a light page; undefined for what cannot be told. */
const known: Readonly<Record<string, boolean>> = {
  '': true,
  all: true,
  screen: true,
  print: false,
  speech: false,
  '(prefers-color-scheme:light)': true,
  '(prefers-color-scheme:dark)': false,
  '(prefers-reduced-motion:reduce)': false,
  '(prefers-reduced-motion:no-preference)': true,
  '(prefers-reduced-motion)': false,
  '(prefers-contrast:no-preference)': true,
  '(prefers-contrast:more)': false,
  '(forced-colors:active)': false,
  '(forced-colors:none)': true,
};

const holds = (term: string): boolean | undefined => known[term.replace(/\s*:\s*/g, ':').trim()];

function queryHolds(query: string): boolean | undefined {
  const [, not, rest = ''] = /^\s*(?:(not)\s+|only\s+)?(.*)$/.exec(query) ?? [];
  const terms = rest.split(/\s+and\s+/).map(holds);
  if (terms.includes(false)) return not !== undefined;
  return terms.includes(undefined) ? undefined : not === undefined;
}

/**
 * True where the rules of an `@media` hold; undefined where that cannot be told.
 * @example mediaHolds('screen, print') // true
 */
export function mediaHolds(queries: string): boolean | undefined {
  const each = queries.toLowerCase().split(',').map(queryHolds);
  if (each.includes(true)) return true;
  return each.includes(undefined) ? undefined : false;
}
