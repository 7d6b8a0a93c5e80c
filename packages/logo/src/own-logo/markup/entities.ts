import { limits } from '../limits.ts';
import { refused } from '../refusals.ts';

/** Entities inside one another, and of one file: Illustrator writes about twenty, flat ones. */
const [deepest, most] = [4, 200];

const prolog = /^\ufeff?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*/;
const subset = /^(<!DOCTYPE\s[^[>]*)\[((?:"[^"]*"|'[^']*'|<!--[\s\S]*?-->|[^\]"'])*)\]\s*>/i;
const definition = /<!ENTITY\s+(%\s+)?([\w:.-]+)\s+(SYSTEM\b|PUBLIC\b|"[^"]*"|'[^']*')/gi;

/** The entities that a document type defines, by name. */
function definedIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, parameter, name = '', value = ''] of text.matchAll(definition)) {
    // one that would read another file, or work inside the definitions themselves
    if (parameter || !/^["']/.test(value)) throw refused('unsafe', { entity: name });
    if (!found.has(name)) found.set(name, value.slice(1, -1));
    if (found.size > most) throw refused('unsafe', { limit: most });
  }
  return found;
}

/** Puts values in the place of names, and refuses before it is too much. */
function expander(values: ReadonlyMap<string, string>) {
  let letters = 0;
  const expand = (text: string, left: number): string =>
    text.replace(/&([A-Za-z_][\w:.-]*);/g, (whole, name: string) => {
      const value = values.get(name);
      if (value === undefined) return whole;
      letters += value.length;
      if (left === 0 || letters > limits.bytes / 2) throw refused('unsafe', { entity: name });
      return expand(value, left - 1);
    });
  return expand;
}

/**
 * A file's text with the entities of its own document type written out, and the definitions gone.
 * @throws IdentityError `own-logo-unsafe` for those that read other files, or grow without end
 */
export function expandEntities(text: string): string {
  const start = prolog.exec(text)?.[0].length ?? 0;
  const [whole, , inner = ''] = subset.exec(text.slice(start)) ?? [];
  if (whole === undefined) return text;
  const body = text.slice(start + whole.length);
  return text.slice(0, start) + expander(definedIn(inner))(body, deepest);
}
