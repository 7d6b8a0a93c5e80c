import { extension, type Mode } from '../token.ts';

/**
 * A DTCG tree of one mode: each `$value` is its night value where the mode asks for it and there is one.
 * References stay, and are read in that mode.
 *
 * @param dropped our extensions that say nothing more in the result
 */
export function selectMode(
  node: unknown,
  mode: Mode,
  dropped: readonly string[] = [extension.dark],
): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node);
  if (!('$value' in node))
    return Object.fromEntries(entries.map(([key, child]) => [key, selectMode(child, mode, dropped)]));
  const { $extensions = {}, ...token } = node as { $extensions?: Record<string, unknown> };
  const dark = $extensions[extension.dark];
  const kept = Object.entries($extensions).filter(([key]) => !dropped.includes(key));
  return {
    ...token,
    ...(mode === 'dark' && dark !== undefined && { $value: dark }),
    ...(kept.length > 0 && { $extensions: Object.fromEntries(kept) }),
  };
}
