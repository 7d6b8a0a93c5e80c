import StyleDictionary from 'style-dictionary';
import type { DesignTokens, PreprocessedTokens, TransformedToken } from 'style-dictionary/types';
import { selectMode } from './dtcg/select-mode.ts';
import type { Mode, Token } from './token.ts';

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
    hooks: { preprocessors: { mode: (tree) => selectMode(tree, mode) as PreprocessedTokens } },
    preprocessors: ['mode'],
    platforms: { values: { transforms: [] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('values');
  return allTokens.map(readToken);
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
    deprecated: token.$deprecated,
  };
}
