'use client';
import { useState } from 'react';
import { type Language, type Texts, useLanguage } from '../base/language.ts';
import type { Problem } from './problem.ts';

const letters = new Intl.Segmenter('fr');

/** Characters as a reader counts them: an accented letter or an emoji is one. */
export const countLetters = (text: string): number => [...letters.segment(text)].length;

const plural = (count: number) => (count > 1 ? 's' : '');

const texts: Texts<{
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly shorten: (limit: number) => string;
}> = {
  fr: {
    left: (count) => `${count}\u00a0caractère${plural(count)} restant${plural(count)}`,
    over: (count) => `${count}\u00a0caractère${plural(count)} de trop`,
    shorten: (limit) => `Raccourcissez le texte à ${limit}\u00a0caractères.`,
  },
  en: {
    left: (count) => `${count}\u00a0character${count === 1 ? '' : 's'} left`,
    over: (count) => `${count}\u00a0character${count === 1 ? '' : 's'} too many`,
    shorten: (limit) => `Shorten the text to ${limit}\u00a0characters.`,
  },
};

/**
 * How much room is left, in words.
 * @example roomWords(-2) // '2 caractères de trop'
 */
export const roomWords = (room: number, language: Language = 'fr'): string =>
  room < 0 ? texts[language].over(-room) : texts[language].left(room);

interface Limited {
  readonly limit?: number | undefined;
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly error?: Problem | undefined;
}

/**
 * Counts what is typed against a limit. Nothing is cut: a text that was pasted is seen whole, then mended.
 * `room` is undefined without a limit.
 */
export function useLimit({ limit, value, defaultValue = '', onChange, error }: Limited) {
  const language = useLanguage();
  const [typed, setTyped] = useState(defaultValue);
  const room = limit === undefined ? undefined : limit - countLetters(value ?? typed);
  const overrun: Problem | undefined =
    room !== undefined && room < 0 && limit !== undefined
      ? { what: `${roomWords(room, language)}.`, fix: texts[language].shorten(limit) }
      : undefined;
  const change = (text: string) => {
    setTyped(text);
    onChange?.(text);
  };
  return { room, error: error ?? overrun, onChange: change };
}
