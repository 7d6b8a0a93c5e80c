import { oklch } from 'culori/css';
import { frenchNumber } from '../french-number.ts';
import { readScreen } from './read-screen.ts';

interface Hue {
  /** OKLCH hue in degrees: the word holds up to here. */
  readonly upTo: number;
  readonly word: string;
  /** The word for the same hue when it is dark. */
  readonly dark?: string;
}

/** All are masculine, so that « foncé » and « éclairci » agree with every one. */
const hues: readonly Hue[] = [
  { upTo: 12, word: 'rose', dark: 'bordeaux' },
  { upTo: 38, word: 'rouge', dark: 'bordeaux' },
  { upTo: 71.5, word: 'orange', dark: 'marron' },
  { upTo: 115, word: 'jaune', dark: 'kaki' },
  { upTo: 165, word: 'vert' },
  { upTo: 215, word: 'turquoise' },
  { upTo: 280, word: 'bleu' },
  { upTo: 322, word: 'violet' },
  { upTo: 360, word: 'rose', dark: 'bordeaux' },
];

/** Below this OKLCH lightness a hue takes its dark word. */
const DARK = 0.5;
/** Below this OKLCH chroma a warm colour is a brown, and below the next one any colour is a grey. */
const BROWN_CHROMA = 0.09;
const GREY_CHROMA = 0.03;

const greyWord = (lightness: number) => (lightness > 0.95 ? 'blanc' : lightness < 0.2 ? 'noir' : 'gris');

/**
 * What a French reader calls a colour, in one masculine word.
 * @example colourWord('navy') // 'bleu'
 */
export function colourWord(screen: string): string {
  const { l, c, h = 0 } = oklch(readScreen(screen));
  if (c < GREY_CHROMA) return greyWord(l);
  const hue = hues.find(({ upTo }) => h <= upTo);
  const muted = l < DARK || (hue?.dark === 'marron' && c < BROWN_CHROMA);
  return (muted ? hue?.dark : undefined) ?? hue?.word ?? greyWord(l);
}

/**
 * A contrast ratio in French figures. Cut, not rounded: 2.96 must not read as the 3 it misses.
 * @example ratioWords(4.58) // '4,5 : 1', with no-break spaces
 */
export function ratioWords(ratio: number): string {
  const figure = Number.isInteger(ratio) ? `${ratio}` : frenchNumber(Math.floor(ratio * 10) / 10, 1);
  return `${figure}\u00a0:\u00a01`;
}
