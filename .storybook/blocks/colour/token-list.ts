import list from '@coodyssee/tokens/tokens.json';
import { setSpaces } from '../../../packages/kit/src/words/fr.ts';

/** One token as the build writes it, under its name. */
export interface TokenEntry {
  readonly name: string;
  readonly value: string | number;
  /** Its value by night, where that is another one. */
  readonly dark?: string | number;
  readonly variable: string;
  /** French: what it is for, and why. */
  readonly description: string;
}

type Written = Omit<TokenEntry, 'name'>;

/** Every token whose name starts so, in the order of the source. */
export function tokensUnder(start: string): readonly TokenEntry[] {
  return Object.entries(list as Readonly<Record<string, Written>>)
    .filter(([name]) => name.startsWith(start))
    .map(([name, token]) => ({ ...token, name, description: setSpaces(token.description) }));
}

/** Its last word: `palette.orange.500` → `500`. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
