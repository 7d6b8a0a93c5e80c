import type { Refusal } from '@coodyssee/logo';
import type { Details } from '../speech.ts';

/** Composes the sentences of one refusal from what it tells programs. */
export type SayRefusal = (details: Details) => Refusal;

/** The sentences of one code, or of each reason it is given for. */
export type RefusalEntry = SayRefusal | Readonly<Record<string, SayRefusal>>;

/** What a message says, whatever it is about. */
export type SayNotice = (details: Details) => string;

export const text = (details: Details, key: string): string => String(details[key] ?? '');

export const list = (details: Details, key: string): readonly string[] => {
  const value = details[key];
  return Array.isArray(value) ? value.map(String) : [];
};

export const quoted = (words: unknown): string => `“${words}”`;

/** A number as English writes it: decimal point, commas between thousands, two decimals at most. */
export const figure = (value: unknown): string =>
  Number(value).toLocaleString('en-GB', { maximumFractionDigits: 2 });

export const measure = (value: unknown, unit: string): string =>
  unit === '%' ? `${figure(value)}%` : `${figure(value)}\u00a0${unit}`;

export const mm = (value: unknown): string => measure(value, 'mm');
export const px = (value: unknown): string => measure(value, 'px');
export const pt = (value: unknown): string => measure(value, 'pt');

/** A day of the calendar: `2027-06-30` is 30/06/2027. */
export const day = (value: unknown): string => String(value).split('-').reverse().join('/');

/** Cut, not rounded: 2.96 must not read as the 3 it misses. */
export const ratio = (value: unknown): string => `${figure(Math.floor(Number(value) * 10 + 1e-9) / 10)}:1`;

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

export const either = (items: readonly string[]): string => joined(items, 'or');
export const all = (items: readonly string[]): string => joined(items, 'and');

export const count = (number: unknown, one: string, many = `${one}s`): string =>
  `${figure(number)} ${Number(number) === 1 ? one : many}`;

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
