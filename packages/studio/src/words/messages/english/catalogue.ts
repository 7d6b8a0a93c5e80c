import { type Entry, findEntry } from '@coodyssee/logo';
import type { TextField } from '@coodyssee/logo/type';
import { brand } from '../../../brand.ts';
import type { Details } from '../speech.ts';
import { text } from './details.ts';

/** What an entry of the brand is called in English. */
export const labelIn =
  (entries: readonly (Entry & { readonly english: { readonly label: string } })[]) =>
  (id: string): string =>
    findEntry(entries, id)?.english.label ?? id;

const fields: Readonly<Record<TextField, string>> = {
  name: 'the name',
  trade: 'the trade',
  person: 'the person’s name',
  town: 'the town',
  'page-title': 'the page’s title',
  'poster-title': 'the poster’s title',
  'poster-date': 'the poster’s date',
  'poster-place': 'the poster’s place',
  'poster-text': 'the poster’s text',
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
  const name = labelIn([...brand.logos, ...brand.layouts])(String(id));
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
  vertical: 'logo of the cooperative',
  symbol: 'symbol',
};
