import type { Refusal } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { nearest } from '../words/nearest.ts';
import { KitError } from './kit-error.ts';

/** Checks one value and gives it back as the program keeps it; `key` names it in messages: `legal.siren`. */
export type Read<T> = (value: unknown, key: string) => T;

/** One reader for each key an object may have. */
export type Readers<T> = { readonly [Key in keyof T]-?: Read<Exclude<T[Key], undefined>> };

/** What a program is told of a setting that is not right, beside its key. */
interface Fault extends Readonly<Record<string, unknown>> {
  readonly reason: string;
}

export function badSetting(key: string, { why, fix }: Omit<Refusal, 'what'>, fault: Fault): KitError {
  const what = fr`Le réglage « ${key} » ne convient pas.`;
  return new KitError('bad-settings', { what, why, fix }, { key, ...fault });
}

/** A text, trimmed, that `parse` turns into what is kept, or into nothing where it is wrong. */
export function readText(
  parse: (text: string) => string | undefined = (text) => text,
  why = 'Il faut un texte de 1 à 300 signes.',
  fix = 'Écrivez ce texte entre guillemets, ou retirez la ligne.',
): Read<string> {
  return (value, key) => {
    const text = typeof value === 'string' && value.length <= 300 ? value.normalize('NFC').trim() : '';
    const kept = text === '' ? undefined : parse(text);
    if (kept === undefined) throw badSetting(key, { why, fix }, { reason: 'form' });
    return kept;
  };
}

/** A number from `least` to `most`. */
export const readNumber =
  (least: number, most: number, unit: string): Read<number> =>
  (value, key) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    const why = fr`Il faut un nombre de ${least} à ${most}, en ${unit}.`;
    throw badSetting(
      key,
      { why, fix: fr`Écrivez par exemple : ${least}` },
      { reason: 'number', least, most, unit },
    );
  };

export const readSwitch: Read<boolean> = (value, key) => {
  if (typeof value === 'boolean') return value;
  throw badSetting(
    key,
    { why: 'Il faut oui ou non.', fix: fr`Écrivez true pour oui, false pour non, sans guillemets.` },
    { reason: 'switch' },
  );
};

/** One of a few words. */
export const readWordOf =
  <Word extends string>(words: readonly Word[]): Read<Word> =>
  (value, key) => {
    const word = words.find((known) => known === value);
    if (word) return word;
    const known = words.map((each) => `«\u00a0${each}\u00a0»`).join(' ou ');
    throw badSetting(
      key,
      { why: 'Ce mot n’est pas au choix.', fix: fr`Écrivez ${known}.` },
      { reason: 'word', known: words },
    );
  };

/** A list, each item read in the same way. */
export const readList =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, key) => {
    if (Array.isArray(value)) return value.map((item, at) => read(item, `${key}[${at + 1}]`));
    throw badSetting(
      key,
      { why: 'Il faut une liste.', fix: fr`Mettez ses éléments entre crochets : [ … ]` },
      { reason: 'list' },
    );
  };

/** An object of which any key may be left out; an unknown one is refused with the nearest known one. */
export const readObject =
  <T extends object>(readers: Readers<T>): Read<Partial<T>> =>
  (value, key) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw badSetting(
        key,
        { why: 'Il faut un groupe de réglages.', fix: fr`Mettez-les entre accolades : { … }` },
        { reason: 'group' },
      );
    const known = new Map<string, Read<unknown>>(Object.entries(readers));
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
    const read = entries.map(([name, inner]) => {
      const path = key === '' ? name : `${key}.${name}`;
      const reader = known.get(name);
      if (!reader) throw unknownSetting(path, name, [...known.keys()]);
      return [name, reader(inner, path)];
    });
    return Object.fromEntries(read) as Partial<T>;
  };

/** The same, with keys that must be there. */
export const readWhole =
  <T extends object>(readers: Readers<T>, optional: readonly (keyof T)[] = []): Read<T> =>
  (value, key) => {
    const read = readObject(readers)(value, key);
    const missing = Object.keys(readers).find(
      (name) => !(name in read) && !optional.includes(name as keyof T),
    );
    if (missing === undefined) return read as T;
    throw badSetting(
      `${key}.${missing}`,
      { why: 'Il manque.', fix: fr`Ajoutez « ${missing} » à ce groupe.` },
      { reason: 'missing', missing },
    );
  };

function unknownSetting(path: string, name: string, known: readonly string[]): KitError {
  const meant = nearest(name, known);
  const list = known.join(', ');
  return new KitError(
    'unknown-setting',
    {
      what: fr`Le réglage « ${path} » n’existe pas.`,
      why: fr`À cet endroit, on connaît : ${list}.`,
      fix: meant ? fr`Vouliez-vous écrire « ${meant} » ?` : 'Retirez cette ligne.',
    },
    { key: path, known, ...(meant && { nearest: meant }) },
  );
}
