import type { InkRole } from '@coodyssee/logo';
import type { Ink } from '@coodyssee/logo/scene';
import { plain } from './measures.ts';

interface InkFacts {
  readonly name: string;
  /** One sentence: what it is for. */
  readonly use: string;
}

/** What each ink is called, and what it is for. */
export const inkNames: Readonly<Record<InkRole, InkFacts>> = {
  primary: { name: 'Orange', use: 'Le disque et les grandes formes. Jamais un petit texte.' },
  primaryText: { name: 'Orange texte', use: 'Les mots et les liens orange, sur le blanc et la neige.' },
  ink: { name: 'Ardoise', use: 'Le nom, les titres, les fonds sombres.' },
  inkText: { name: 'Ardoise texte', use: 'Les petits mots : ardoise à l’écran, noir seul sur le papier.' },
  tint: { name: 'Neige', use: 'Le fond chaud, presque blanc.' },
  black: { name: 'Noir', use: 'Les dessins en une encre.' },
  paper: { name: 'Blanc', use: 'Le papier, les personnes et la neige du symbole.' },
};

/** `#EA5B0C` */
export const screenText = ({ screen }: Ink): string => screen.toUpperCase();
/** `0 / 75 / 100 / 0` */
export const cmykText = ({ cmyk }: Ink): string => cmyk.map((part) => plain(part)).join(' / ');
/** What a printer counts: the sum of the four inks. */
export const totalOf = ({ cmyk }: Ink): number => cmyk.reduce((sum, part) => sum + part, 0);
