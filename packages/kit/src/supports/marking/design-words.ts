import type { FileFacts } from '../../naming/file-facts.ts';
import { fr } from '../../words/fr.ts';
import type { Language, Said } from '../../words/language.ts';
import { saidMm } from '../../words/measures.ts';
import type { FileWords } from '../support.ts';
import type { Design } from './machines.ts';

/** What each drawing is called, at the head of a sentence. */
export const designLabels: Said<Readonly<Record<Design, string>>> = {
  fr: { seal: 'Sceau', band: 'Bandeau', vertical: 'Logo de la coopérative', symbol: 'Symbole' },
  en: { seal: 'Seal', band: 'Band', vertical: 'Logo of the cooperative', symbol: 'Symbol' },
};

const widthOf = ({ size }: FileFacts): number => size?.width ?? 0;

const drawn: Said<(design: Design) => FileWords> = {
  fr: (design) => (is) =>
    fr`${designLabels.fr[design]}, ${saidMm.fr(widthOf(is))} de large ou plus : à ne jamais réduire.`,
  en: (design) => (is) =>
    `${designLabels.en[design]}, ${saidMm.en(widthOf(is))} wide or more: never to be reduced.`,
};

const sizes: Said = {
  fr: 'À joindre aux dessins\u00a0: les tailles qui tiennent.',
  en: 'To attach to the drawings: the sizes that hold.',
};

/** What to do with each drawing, and with the sheet of sizes that goes with them. */
export const markFileWords = (language: Language): Readonly<Record<Design | 'sizes', FileWords>> => ({
  seal: drawn[language]('seal'),
  band: drawn[language]('band'),
  vertical: drawn[language]('vertical'),
  symbol: drawn[language]('symbol'),
  sizes: sizes[language],
});
