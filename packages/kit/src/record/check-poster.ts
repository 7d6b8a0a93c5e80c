import { type Notice, prepareText } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { fr } from '../words/fr.ts';
import { findPlaceholder } from '../words/placeholders.ts';
import type { MemberRecord } from './member-record.ts';
import type { PosterText } from './poster-text.ts';

const parts = ['title', 'date', 'place', 'text'] as const satisfies readonly (keyof PosterText)[];

/** The words of a poster, clean and in French writing; a model's that nobody replaced are left out. */
export function checkPoster({ poster }: Pick<MemberRecord, 'poster'>): {
  read: Pick<MemberRecord, 'poster'>;
  notices: readonly Notice[];
} {
  const checked = parts.flatMap((part) => {
    const typed = poster?.[part]?.trim();
    return typed ? [{ part, ...checkPart(part, typed) }] : [];
  });
  const texts = Object.fromEntries(checked.flatMap(({ part, text }) => (text ? [[part, text]] : [])));
  const notices = checked.flatMap((one) => one.notices);
  if (Object.keys(texts).length === 0) return { read: {}, notices };
  return { read: { poster: texts }, notices: texts.title ? notices : [...notices, untitled] };
}

function checkPart(part: keyof PosterText, typed: string): { text?: string; notices: readonly Notice[] } {
  const words = findPlaceholder(typed);
  if (words !== undefined) return { notices: [leftOut(words)] };
  const { text, notices, suggestions } = prepareText(brand, typed, `poster-${part}`);
  return { text, notices: [...notices, ...suggestions] };
}

const leftOut = (words: string): Notice => ({
  code: 'placeholder-left-out',
  message: fr`« ${words} » est un texte de modèle : il n’est pas sur l’affiche. Écrivez le vôtre.`,
  details: { words },
});

const untitled: Notice = {
  code: 'poster-untitled',
  message: fr`L’affiche n’a pas de titre : elle reste à compléter. Écrivez-le dans la colonne « affiche: titre ».`,
  details: {},
};
