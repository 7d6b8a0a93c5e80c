import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesignTokens } from 'style-dictionary/types';

/** A DTCG group read from JSON: groups, tokens and `$` properties. */
export type TokenTree = { [key: string]: unknown };

const isGroup = (node: unknown): node is TokenTree =>
  typeof node === 'object' && node !== null && !('$value' in node);

/**
 * Reads every `*.tokens.json` under a folder, in name order, as one DTCG tree.
 *
 * @throws Error when two files define the same token.
 * @example readSource('tokens/src') // { ink: {…}, palette: {…}, color: {…}, … }
 */
export function readSource(folder: string): DesignTokens {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.tokens.json'))
    .sort();
  const trees = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as TokenTree);
  return trees.reduce((all, tree) => mergeGroups(all, tree), {}) as DesignTokens;
}

/** Merges two groups; a token may stand in one of them only. */
export function mergeGroups(left: TokenTree, right: TokenTree, path = ''): TokenTree {
  const merged = { ...left };
  for (const [key, node] of Object.entries(right)) {
    const here = path ? `${path}.${key}` : key;
    const present = merged[key];
    if (present === undefined || key.startsWith('$')) merged[key] = node;
    else if (isGroup(present) && isGroup(node)) merged[key] = mergeGroups(present, node, here);
    else throw new Error(`The token ${here} is defined twice: keep one of the two.`);
  }
  return merged;
}
