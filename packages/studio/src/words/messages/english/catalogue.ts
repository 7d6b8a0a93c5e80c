import type { BadgeLayout, LogoVariant, StatusId } from '@coodyssee/logo';
import type { TextField } from '@coodyssee/logo/type';
import type { Details } from '../speech.ts';
import { text } from './details.ts';

/** What is in the engine's catalogues, in English. */

export const layouts: Readonly<Record<BadgeLayout, string>> = {
  band: 'Band badge',
  seal: 'Seal badge',
  compact: 'Compact badge, without a name',
};

const variants: Readonly<Record<LogoVariant, string>> = {
  symbol: 'Symbol alone',
  'symbol-small': 'Symbol for very small sizes',
  wordmark: 'Name alone',
  horizontal: 'Horizontal logo',
  'horizontal-small': 'Horizontal logo for small sizes',
  stacked: 'Stacked logo',
  descriptor: 'Logo with its descriptor',
};

export const statuses: Readonly<Record<StatusId, string>> = {
  activity: 'Business of the cooperative',
  'employee-f': 'Employed entrepreneur (woman)',
  'employee-m': 'Employed entrepreneur (man)',
  employee: 'Employed entrepreneur',
  'associate-f': 'Employed entrepreneur and associate (woman)',
  'associate-m': 'Employed entrepreneur and associate (man)',
  associate: 'Employed entrepreneur and associate',
  trial: 'Business on trial (CAPE contract)',
};

const fields: Readonly<Record<TextField, string>> = {
  name: 'the name',
  trade: 'the trade',
  person: 'the person’s name',
  town: 'the town',
};

/** « The name », from the field that a text stands in. */
export const fieldOf = (details: Details): string =>
  fields[text(details, 'field') as TextField] ?? 'the text';

/** What the kit calls a field of a record where no table gives it another heading. */
const columns: Readonly<Record<string, string>> = {
  'e-mail': 'e-mail',
  téléphone: 'telephone',
  site: 'website',
  statut: 'status',
  'fin du CAPE': 'end of the CAPE',
};
export const columnOf = (heading: unknown): string => columns[String(heading)] ?? String(heading);

/** The house's inks where they are grounds. */
const grounds: Readonly<Record<string, string>> = {
  blanc: 'white',
  neige: 'snow white',
  ardoise: 'slate',
  orange: 'orange',
  'orange-texte': 'dark orange',
  noir: 'black',
};

/** @param screen shown where the ground is none of the house's */
export const groundOf = (name: string, screen = name): string => grounds[name] ?? screen.toUpperCase();

interface Drawn {
  readonly id?: unknown;
  readonly wording?: unknown;
  readonly cut?: unknown;
}

/** « Band badge, short wording » */
export function drawingName(given: unknown): string {
  const { id, wording, cut } = (given ?? {}) as Drawn;
  const name = { ...variants, ...layouts }[String(id) as BadgeLayout | LogoVariant] ?? String(id);
  const forms = [wording === 'short' && 'short wording', cut === 'small' && 'small symbol'];
  return [name, ...forms.filter(Boolean)].join(', ');
}

/** Tools that mark things, and what they are given. */
export const machines: Readonly<Record<string, string>> = {
  stamp: 'Stamp',
  laser: 'Laser engraving',
  branding: 'Hot branding',
  embroidery: 'Embroidery',
};
export const designs: Readonly<Record<string, string>> = {
  seal: 'seal',
  band: 'band',
  stacked: 'logo of the cooperative',
  symbol: 'symbol',
};
