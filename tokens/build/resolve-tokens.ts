import StyleDictionary from 'style-dictionary';
import type { DesignTokens, PreprocessedTokens, TransformedToken } from 'style-dictionary/types';
import { extension, type Mode, type Token } from './token.ts';

/**
 * Resolves the tokens of one mode with Style Dictionary.
 * It has no notion of modes, so each mode is an instance of its own.
 *
 * @throws Error when a reference leads nowhere or in a circle.
 */
export async function resolveTokens(source: DesignTokens, mode: Mode): Promise<Token[]> {
  const dictionary = new StyleDictionary({
    tokens: structuredClone(source),
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled', errors: { brokenReferences: 'throw' } },
    hooks: { preprocessors: { mode: (tree) => takeMode(tree, mode) as PreprocessedTokens } },
    preprocessors: ['mode'],
    platforms: { values: { transforms: [] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('values');
  return allTokens.map(readToken);
}

/** Replaces each `$value` by its night value where the mode asks for it, before references are read. */
function takeMode(node: unknown, mode: Mode): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node);
  if (!('$value' in node))
    return Object.fromEntries(entries.map(([key, child]) => [key, takeMode(child, mode)]));
  const { $extensions = {}, ...token } = node as { $extensions?: Record<string, unknown> };
  const { [extension.dark]: dark, ...others } = $extensions;
  const value = mode === 'dark' && dark !== undefined ? { $value: dark } : {};
  return { ...token, ...value, ...(Object.keys(others).length > 0 && { $extensions: others }) };
}

function readToken(token: TransformedToken): Token {
  return {
    key: token.path.join('.'),
    path: token.path,
    type: token.$type ?? '',
    value: token.$value,
    authored: token.original.$value,
    description: token.$description ?? '',
    extensions: token.$extensions ?? {},
  };
}
