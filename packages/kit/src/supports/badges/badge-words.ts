import { type InkSet, inkSets } from '@coodyssee/logo';
import type { FileFacts } from '../../naming/file-facts.ts';
import { widthSlug } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import type { Language, Said } from '../../words/language.ts';
import type { FileWords } from '../support.ts';
import { layoutSlug } from './layouts.ts';

/** What a badge's inks are, and the ground they are for. */
export const inkWords: Said<Readonly<Record<InkSet, string>>> = {
  fr: Object.fromEntries(inkSets.map(({ id, label }) => [id, label])) as Record<InkSet, string>,
  en: {
    colour: 'Colour, on a light ground',
    dark: 'Colour, on a dark ground',
    reversed: 'White on orange',
    black: 'One ink, black',
    white: 'One ink, white',
    member: 'One ink, the business’s own colour',
    line: 'Line drawing (stamp, engraving, embroidery, cutting)',
  },
};

const inksOf = ({ inks }: FileFacts, language: Language): string => (inks ? inkWords[language][inks] : '');
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a file of the badge is for: its inks say it, and whose logo it shows. */
export const badgeFileWords: Said<FileWords> = {
  fr: (is) =>
    is.layout === 'beside'
      ? fr`Votre logo avec Coodyssée : ${lowered(inksOf(is, 'fr'))}.`
      : `${inksOf(is, 'fr')}.`,
  en: (is) =>
    is.layout === 'beside'
      ? `Your logo with Coodyssée: ${lowered(inksOf(is, 'en'))}.`
      : `${inksOf(is, 'en')}.`,
};

/** `badge-bandeau_couleur_800px@2x`: a drawing is of no size, and a PDF is placed at any. */
export const badgeSlug = ({ layout, inks, format, size }: FileFacts): string =>
  [
    `badge-${layoutSlug(layout)}`,
    inkSets.find(({ id }) => id === inks)?.slug,
    format === 'png' && size && widthSlug(size),
  ]
    .filter(Boolean)
    .join('_');
