import type { Said } from '../../words/language.ts';
import { englishNumber } from '../../words/measures.ts';
import type { LabelFormat } from './label-formats.ts';

/** What the sheet is cut into. */
export type LabelKind = 'labels' | 'name-badges' | 'cards';

type Measured = Pick<LabelFormat, 'shape' | 'kind' | 'width' | 'height' | 'across' | 'down'>;

const kinds: Said<Readonly<Record<LabelKind, string>>> = {
  fr: { labels: 'étiquettes', 'name-badges': 'porte-noms', cards: 'cartes' },
  en: { labels: 'labels', 'name-badges': 'name badges', cards: 'cards' },
};

const inFrench = (mm: number) => String(mm).replace('.', ',');

/** A sheet of labels in words: « 21 étiquettes 63,99 × 38,1 mm ». */
export const labelWords: Said<(format: Measured) => string> = {
  fr: ({ shape, kind, width, height, across, down }) =>
    shape === 'round'
      ? `${across * down}\u00a0étiquettes rondes de ${width}\u00a0mm`
      : `${across * down}\u00a0${kinds.fr[kind]} ${inFrench(width)}\u00a0×\u00a0${inFrench(height)}\u00a0mm`,
  en: ({ shape, kind, width, height, across, down }) =>
    shape === 'round'
      ? `${across * down} round labels of ${englishNumber(width)}\u00a0mm`
      : `${across * down} ${kinds.en[kind]} ${englishNumber(width)}\u00a0×\u00a0${englishNumber(height)}\u00a0mm`,
};
