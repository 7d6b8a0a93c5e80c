'use client';
import { useState } from 'react';
import type { Problem } from './problem.ts';

const letters = new Intl.Segmenter('fr');

/** Characters as a reader counts them: an accented letter or an emoji is one. */
export const countLetters = (text: string): number => [...letters.segment(text)].length;

const plural = (count: number) => (count > 1 ? 's' : '');

/**
 * How much room is left, in words.
 * @example roomWords(-2) // '2 caractères de trop'
 */
export function roomWords(room: number): string {
  const count = Math.abs(room);
  if (room < 0) return `${count}\u00a0caractère${plural(count)} de trop`;
  return `${count}\u00a0caractère${plural(count)} restant${plural(count)}`;
}

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
  const [typed, setTyped] = useState(defaultValue);
  const room = limit === undefined ? undefined : limit - countLetters(value ?? typed);
  const overrun: Problem | undefined =
    room !== undefined && room < 0
      ? { what: `${roomWords(room)}.`, fix: `Raccourcissez le texte à ${limit} caractères.` }
      : undefined;
  const change = (text: string) => {
    setTyped(text);
    onChange?.(text);
  };
  return { room, error: error ?? overrun, onChange: change };
}
