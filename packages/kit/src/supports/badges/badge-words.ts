import { brand } from '@coodyssee/logo/brand';
import type { FileFacts } from '../../naming/file-facts.ts';
import { widthSlug } from '../../naming/file-name.ts';
import { fr } from '../../words/fr.ts';
import type { Said } from '../../words/language.ts';
import type { FileWords } from '../support.ts';
import { layoutOf } from './layouts.ts';

const setOf = ({ inks }: Pick<FileFacts, 'inks'>) => brand.inkSets.find(({ id }) => id === inks);
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a file of the badge is for: its inks say it, and whose logo it shows. */
export const badgeFileWords: Said<FileWords> = {
  fr: (is) => {
    const inks = setOf(is)?.label ?? '';
    return layoutOf(is.layout)?.needs ? fr`Votre logo avec ${brand.name} : ${lowered(inks)}.` : `${inks}.`;
  },
  en: (is) => {
    const inks = setOf(is)?.english.label ?? '';
    return layoutOf(is.layout)?.needs ? `Your logo with ${brand.name}: ${lowered(inks)}.` : `${inks}.`;
  },
};

/** `badge-bandeau_couleur_800px@2x`: a drawing is of no size, and a PDF is placed at any. */
export const badgeSlug = ({ layout, inks, format, size }: FileFacts): string =>
  [
    `badge-${layoutOf(layout)?.slug ?? ''}`,
    setOf({ ...(inks && { inks }) })?.slug,
    format === 'png' && size && widthSlug(size),
  ]
    .filter(Boolean)
    .join('_');
