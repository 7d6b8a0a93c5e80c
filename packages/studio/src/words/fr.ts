import { form } from './fr/form.ts';
import { ownLogo } from './fr/own-logo.ts';
import { page } from './fr/page.ts';
import { places } from './fr/places.ts';
import { recent } from './fr/recent.ts';
import { stage } from './fr/stage.ts';
import { take } from './fr/take.ts';
import { team } from './fr/team.ts';
import { uses } from './fr/uses.ts';
import { say } from './messages/french.ts';

/** What the brand's own entries say in each language. */
interface Spoken<Word extends string> {
  readonly english: Readonly<Record<Word, string>>;
}

/** Everything the page says, in French; `Words` is its shape, which the other languages follow. */
export const fr = {
  page,
  form,
  ownLogo,
  stage,
  recent,
  places,
  uses,
  take,
  team,
  say,
  /** A form or a set of inks, for a person who chooses. */
  short: (entry: Spoken<'short'> & { readonly short: string }): string => entry.short,
  /** How a drawing is inked, within a sentence. */
  how: (set: Spoken<'how'> & { readonly how: string }): string => set.how,
} as const;
