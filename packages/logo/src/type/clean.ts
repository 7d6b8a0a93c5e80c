import { IdentityError, type Notice } from '../errors.ts';
import { type GuardedWord, mixedWords, refuseImitation } from './confusable.ts';
import { countGraphemes } from './segment.ts';
import { strays } from './strays.ts';

/** A field a person fills in, with its French name and the most characters it may have. */
const fields = {
  name: { label: 'Le nom', limit: 120 },
  trade: { label: 'Le métier', limit: 160 },
  person: { label: 'Le nom de la personne', limit: 80 },
  town: { label: 'La commune', limit: 80 },
  'page-title': { label: 'Le titre de la page', limit: 140 },
  'poster-title': { label: 'Le titre de l’affiche', limit: 140 },
  'poster-date': { label: 'La date de l’affiche', limit: 120 },
  'poster-place': { label: 'Le lieu de l’affiche', limit: 120 },
  'poster-text': { label: 'Le texte de l’affiche', limit: 420 },
} as const;
export type TextField = keyof typeof fields;

/** Which field a text is from, and the words that it may not imitate. */
export interface CleanOptions {
  readonly field: TextField;
  readonly guards?: readonly GuardedWord[];
}

/** Text that is safe to set, and what was changed to make it so. */
export interface CleanText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

const whitespace = /[\t\n\r\u0085\u2028\u2029\u1680\u2000-\u200A\u205F\u3000\u2800]/gu;
/** No word of any living language stacks more than three marks on one letter. */
const stackedMarks = /(\p{M}{3})\p{Mn}+/gu;
/** Far beyond any limit: past it a text is refused unread. */
const unreadable = 100_000;

/**
 * Makes raw text safe to set: composed (NFC), on one line, without controls, bidi overrides, stray
 * invisible characters or heaps of marks. Entities and templates are left as they are written.
 *
 * @throws IdentityError `empty-text`, `text-too-long` (over 120 characters for a name), `confusable`
 * @example cleanText('  Atelier\tUbac\u202E ', { field: 'name' }).text // 'Atelier Ubac'
 */
export function cleanText(raw: string, { field, guards = [] }: CleanOptions): CleanText {
  const { label, limit } = fields[field];
  if (raw.length > unreadable) throw tooLong(field);
  const spaced = collapse(raw.normalize('NFC').replace(whitespace, ' '));
  const { text: bare, notices } = stripStrays(spaced, field);
  const text = collapse(bare.normalize('NFC').replace(stackedMarks, '$1'));
  if (!/[^\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(text)) throw emptyText(field);
  // counted only where there may be too many: it takes longer than all the rest
  if (text.length > limit && countGraphemes(text, limit + 1) > limit) throw tooLong(field);
  for (const guard of guards) refuseImitation(text, { label, field, guard });
  return {
    text,
    notices: [...notices, ...cutMarks(bare, field), ...mixedScripts(text, field), ...lostTones(text)],
  };
}

/** Runs of plain spaces become one; no-break spaces that were typed with care are kept. */
const collapse = (text: string): string => text.replace(/ {2,}/gu, ' ').replace(/^\p{Z}+|\p{Z}+$/gu, '');

function stripStrays(raw: string, field: TextField): CleanText {
  let text = raw;
  const notices: Notice[] = [];
  for (const { code, pattern, one, many } of strays) {
    const count = text.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    text = text.replace(pattern, '');
    const message = `${fields[field].label} contenait ${count > 1 ? `${count} ${many}` : one}`;
    notices.push({ code, message, details: { field, count } });
  }
  return { text, notices };
}

function cutMarks(bare: string, field: TextField): Notice[] {
  const cut = bare.normalize('NFC').match(stackedMarks);
  const message = `${fields[field].label} empilait trop d’accents sur une même lettre\u00A0: trois ont été gardés.`;
  return cut ? [{ code: 'stacked-marks', message, details: { field, letters: cut.length } }] : [];
}

function mixedScripts(text: string, field: TextField): Notice[] {
  const words = mixedWords(text);
  const message = `${fields[field].label} mêle plusieurs alphabets dans un même mot («\u00A0${words.join('\u00A0», «\u00A0')}\u00A0»)\u00A0: vérifiez qu’aucune lettre n’en imite une autre.`;
  return words.length > 0 ? [{ code: 'mixed-scripts', message, details: { field, words } }] : [];
}

function lostTones(text: string): Notice[] {
  const message =
    'Le badge est dessiné d’une seule couleur\u00A0: la teinte de peau de l’emoji ne s’y voit pas.';
  return /\p{Emoji_Modifier}/u.test(text) ? [{ code: 'emoji-tone', message }] : [];
}

const emptyText = (field: TextField) =>
  new IdentityError(
    'empty-text',
    {
      what: `${fields[field].label} est vide.`,
      why: 'Sans au moins un signe visible, il n’y a rien à dessiner.',
      fix: 'Écrivez au moins une lettre ou un chiffre.',
    },
    { field },
  );

function tooLong(field: TextField) {
  const { label, limit } = fields[field];
  return new IdentityError(
    'text-too-long',
    {
      what: `${label} compte plus de ${limit} signes.`,
      why: `La limite est de ${limit} signes\u00A0: au-delà, il ne se lirait sur aucun support.`,
      fix: 'Gardez l’essentiel, et mettez le reste dans une présentation.',
    },
    { field, limit },
  );
}
