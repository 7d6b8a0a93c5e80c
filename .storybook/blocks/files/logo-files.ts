import type { InkSetId, LogoId } from '@coodyssee/logo';
import { findEntry } from '@coodyssee/logo';
import { needsColour } from '@coodyssee/logo/brand';
import { brand } from '../../identity.ts';

const { inkSets, logos } = brand;

/** How a file ends, and what a person calls it. */
export const formats = [
  { ending: '.svg', label: 'SVG', purpose: 'pour un site' },
  { ending: '.png', label: 'PNG', purpose: 'pour un document' },
  { ending: '.pdf', label: 'PDF', purpose: 'vectoriel, couleurs d’écran' },
  { ending: '_impression.pdf', label: 'Imprimeur', purpose: 'en PDF, encres de l’imprimeur' },
] as const;
type Ending = (typeof formats)[number]['ending'];

/** One file of assets/logo. */
export interface LogoFile {
  readonly variant: LogoId;
  readonly ink: InkSetId;
  readonly ending: Ending;
}

/** A logo never takes a member's colour. */
export const logoInks = inkSets.filter((set) => !needsColour(set));

/** The wordmark has no large solid: its line drawing would be the black one, and is no file. */
export const isFile = ({ variant, ink }: Pick<LogoFile, 'variant' | 'ink'>): boolean =>
  logoInks.some(({ id }) => id === ink) && !(variant === 'wordmark' && ink === 'line');

const slugOf = (entries: Parameters<typeof findEntry>[0], id: string): string =>
  findEntry(entries, id)?.slug ?? id;

/** Where a file lies under assets/logo: `horizontal/coodyssee_logo-horizontal_couleur.svg`. */
export function logoPath({ variant, ink, ending }: LogoFile): string {
  const folder = slugOf(logos, variant);
  return `${folder}/coodyssee_logo-${folder}_${slugOf(inkSets, ink)}${ending}`;
}

/** What a file shows, in words: « Nom et symbole, couleur, sur fond clair ». */
export const drawingWords = ({ variant, ink }: Pick<LogoFile, 'variant' | 'ink'>): string =>
  `${findEntry(logos, variant)?.label}, ${findEntry(inkSets, ink)?.label.toLowerCase()}`;

/** The icons of a site, and what asks for each. */
export const iconFiles = [
  { name: 'favicon.ico', words: 'l’onglet d’un navigateur, quatre tailles' },
  { name: 'favicon.svg', words: 'l’onglet d’un navigateur récent' },
  { name: 'apple-touch-icon.png', words: 'l’écran d’accueil d’un iPhone' },
  { name: 'icone-192.png', words: 'l’écran d’accueil d’un téléphone Android' },
  { name: 'icone-512.png', words: 'une application, un compte' },
] as const;
