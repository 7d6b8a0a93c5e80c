import { readContrasts } from '../contrasts.ts';
import { extension, modes, type Token } from '../token.ts';
import { type Group, groupTokens } from './group-tokens.ts';

/** A reference to another token, as DTCG writes it. */
const alias = (key: string): string => `{${key}}`;

/** The tokens that a context changes, each with the value it takes there. */
const overrides = (
  tokens: readonly Token[],
  change: (token: Token) => unknown,
): readonly [Group] | readonly [] => {
  const changed = tokens.flatMap((token) => {
    const value = change(token);
    return value === undefined ? [] : [{ path: token.path, node: { $type: token.type, $value: value } }];
  });
  return changed.length === 0 ? [] : [groupTokens(changed)];
};

/**
 * `tokens.resolver.json`: how the modes are made of `tokens.dtcg.json`, by the DTCG Resolver Module 2025.10.
 * Contrast comes after the theme, and only refers: what it refers to has its own day and night.
 *
 * @param tokens the day's tokens, with our extensions
 */
export function renderResolver(tokens: readonly Token[], night: readonly Token[]): string {
  const contrasts = readContrasts(tokens);
  const byNight = new Map(night.map(({ key, authored }) => [key, JSON.stringify(authored)]));
  const refer = (name: 'more' | 'forced') =>
    overrides(tokens, ({ key }) => {
      const target = contrasts.get(key)?.[name];
      return target && alias(target);
    });
  const atNight = overrides(tokens, ({ key, authored }) => {
    const value = byNight.get(key);
    return value === JSON.stringify(authored) ? undefined : JSON.parse(value ?? 'null');
  });
  const resolver = {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    name: 'Coodyssée',
    version: '2025.10',
    description: 'Jour et nuit, contraste ordinaire, renforcé ou imposé par le système.',
    sets: { base: { sources: [{ $ref: 'tokens.dtcg.json' }] } },
    modifiers: {
      theme: {
        description: 'Le jour par défaut\u202f; la nuit pour les écrans seulement.',
        contexts: Object.fromEntries(modes.map((mode) => [mode, mode === 'dark' ? atNight : []])),
        default: 'light',
      },
      contrast: {
        description: 'more\u00a0: prefers-contrast: more. forced\u00a0: forced-colors: active.',
        contexts: { standard: [], more: refer('more'), forced: refer('forced') },
        default: 'standard',
      },
    },
    resolutionOrder: [
      { $ref: '#/sets/base' },
      { $ref: '#/modifiers/theme' },
      { $ref: '#/modifiers/contrast' },
    ],
  };
  return `${JSON.stringify(resolver, null, 2)}\n`;
}

/** Our extensions that the resolver says in everybody's words. */
export const saidByResolver = [extension.dark, extension.forced];
