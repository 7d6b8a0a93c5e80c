import type { PageCoverage, PrintReport, SizeMm, Space } from './report.ts';
import { fr } from './words/fr.ts';
import { frenchMm } from './words/french-mm.ts';
import { frenchSize } from './words/french-size.ts';

/** A fact of a file and its French name. */
export type Line = readonly [name: string, value: string];

const spaceWords: Readonly<Record<Space, string>> = {
  cmyk: 'quadrichromie (CMJN)',
  grey: 'noir seul',
  rgb: 'RVB',
  lab: 'Lab',
  spot: 'tons directs',
};

const isSame = (one: SizeMm, other: SizeMm) => one.width === other.width && one.height === other.height;
const size = ({ width, height }: SizeMm): string =>
  `${String(width).replace('.', ',')}\u00a0×\u00a0${frenchMm(height)}`;

/** The finished size, where all pages share it. */
export function formatWords({ pages }: PrintReport): string {
  const sizes = pages.map(({ trim, media }) => trim ?? media);
  const [first] = sizes;
  if (!first) return 'inconnu';
  const known = pages.every(({ trim }) => trim) ? '' : fr` (page entière ; format fini non dit)`;
  return sizes.every((other) => isSame(first, other)) ? size(first) + known : `variable${known}`;
}

export function bleedWords({ pages }: PrintReport): string {
  const least = Math.min(...pages.map(({ bleed }) => bleed));
  return least > 0 ? frenchMm(least) : 'aucun';
}

export const platesWords = ({ spaces, spots }: PrintReport): string => {
  const isMore = (space: Space) => space !== 'spot' && !(space === 'grey' && spaces.includes('cmyk'));
  const inks = spaces.filter(isMore).map((space) => spaceWords[space]);
  return [...inks, ...spots].join(', ') || 'aucune couleur';
};

function fontsWords({ fonts }: PrintReport): string {
  if (fonts.length === 0) return fr`aucune : les textes sont des tracés`;
  return fonts.map(({ name, embedded }) => `${name}${embedded ? '' : ' (absente du fichier)'}`).join(', ');
}

function imagesWords({ images }: PrintReport): string {
  if (images.length === 0) return fr`aucune : tout est vectoriel`;
  const least = Math.min(...images.map(({ dpi }) => dpi));
  return fr`${images.length}, ${least} points par pouce au moins`;
}

export function intentWords({ outputIntent }: PrintReport): string {
  if (!outputIntent) return 'non dite';
  return outputIntent.condition + (outputIntent.embedded ? ' (profil incorporé)' : ' (par son nom)');
}

const part = (value: number) => `${String(Math.round(value * 1000) / 10).replace('.', ',')}\u00a0%`;
const coverageWords = ({ cyan, magenta, yellow, black }: PageCoverage): string =>
  [`C ${part(cyan)}`, `M ${part(magenta)}`, `J ${part(yellow)}`, `N ${part(black)}`].join(' · ');

/** Pages whose inks are listed; a program gets them all. */
const mostListed = 8;

/** Everything a printer asks, in the order it is asked. */
export function reportLines(report: PrintReport): readonly Line[] {
  const { pages, version, standards, totalInk, transparency, coverage = [] } = report;
  return [
    ['Fichier', fr`${report.name} (${frenchSize(report.bytes)})`],
    ['Norme', [...standards, `PDF ${version}`].join(', ')],
    ['Pages', String(pages.length)],
    ['Format fini', formatWords(report)],
    ['Fond perdu', bleedWords(report)],
    ['Couleurs', platesWords(report)],
    ['Encrage total', totalInk > 0 ? fr`${totalInk}\u00a0% au plus` : 'sans objet'],
    ['Presse visée', intentWords(report)],
    ['Polices', fontsWords(report)],
    ['Images', imagesWords(report)],
    ['Transparences', transparency ? 'oui' : 'aucune'],
    ...coverage
      .slice(0, mostListed)
      .map((page, at): Line => [fr`Encre, page ${at + 1}`, coverageWords(page)]),
  ];
}
