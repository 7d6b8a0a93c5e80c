import type { PageCoverage, PrintReport, SizeMm, Space } from './report.ts';
import { inkOf } from './rules/ink-rules.ts';
import { unreadWords } from './rules/unread-words.ts';
import type { UnreadReason } from './traits.ts';
import { fr } from './words/fr.ts';
import { frenchMm } from './words/french-mm.ts';
import { frenchSize } from './words/french-size.ts';

/** Which fact of a file it is, for who says it in another language. */
export type LineId =
  | 'file'
  | 'standard'
  | 'pages'
  | 'format'
  | 'bleed'
  | 'colours'
  | 'ink'
  | 'press'
  | 'fonts'
  | 'images'
  | 'transparency'
  | 'unseen'
  | 'coverage';

/** A fact of a file and its French name. */
export type Line = readonly [name: string, value: string, id: LineId];

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

/** mm that paint is sure to reach over the cut, where it touches it: as said, or as painted where that is less. */
export function paintedBleed({ pages, traits }: PrintReport): number {
  const said = Math.min(...pages.map(({ bleed }) => bleed));
  return Math.min(said, Math.max(0, traits['bleed-not-painted']?.worst ?? said));
}

export function bleedWords(report: PrintReport): string {
  const said = Math.min(...report.pages.map(({ bleed }) => bleed));
  const painted = paintedBleed(report);
  if (said <= 0) return 'aucun';
  return painted < said ? fr`${frenchMm(said)} annoncés, ${frenchMm(painted)} peints` : frenchMm(said);
}

/** What would hide anything: then nothing is called absent. */
const hiding: ReadonlySet<UnreadReason> = new Set(['content', 'depth', 'work', 'pages']);
const isHidden = ({ unread }: PrintReport) => unread.some(({ reason }) => hiding.has(reason));
const none = (report: PrintReport, words: string, unseen: string): string =>
  isHidden(report) ? fr`${unseen} ; une partie n’est pas vue` : words;

export const platesWords = (report: PrintReport): string => {
  const { spaces, spots, unread } = report;
  const isMore = (space: Space) => space !== 'spot' && !(space === 'grey' && spaces.includes('cmyk'));
  const inks = spaces.filter(isMore).map((space) => spaceWords[space]);
  const isDark = unread.some(({ reason }) => reason === 'picture-colours');
  const seen = [...inks, ...spots, ...(isDark ? [fr`celles d’une image, pas vues`] : [])];
  return seen.join(', ') || none(report, 'aucune couleur', 'aucune couleur vue');
};

function fontsWords(report: PrintReport): string {
  const { fonts } = report;
  if (fonts.length === 0) return none(report, fr`aucune : les textes sont des tracés`, 'aucune vue');
  return fonts.map(({ name, embedded }) => `${name}${embedded ? '' : ' (absente du fichier)'}`).join(', ');
}

function imagesWords(report: PrintReport): string {
  const { images } = report;
  if (images.length === 0) return none(report, fr`aucune : tout est vectoriel`, 'aucune vue');
  const least = images.reduce((most, { dpi }) => Math.min(most, dpi), Number.POSITIVE_INFINITY);
  return fr`${images.length}, ${least} points par pouce au moins`;
}

export function intentWords({ outputIntent, otherIntents }: PrintReport): string {
  if (!outputIntent) return otherIntents.length > 0 ? fr`aucune (${otherIntents.join(', ')})` : 'non dite';
  return outputIntent.condition + (outputIntent.embedded ? ' (profil incorporé)' : ' (par son nom)');
}

const part = (value: number) => `${String(Math.round(value * 1000) / 10).replace('.', ',')}\u00a0%`;
const coverageWords = ({ cyan, magenta, yellow, black, spots }: PageCoverage): string =>
  [
    ...[`C ${part(cyan)}`, `M ${part(magenta)}`, `J ${part(yellow)}`, `N ${part(black)}`],
    ...Object.entries(spots).map(([name, share]) => `${name} ${part(share)}`),
  ].join(' · ');

/** Every claim is checked key by key; what those for reading and keeping leave to an eye is not seen. */
function standardWords({ standards, version, breaches, otherClaims }: PrintReport): string {
  const said = standards.map((name) => {
    const other = otherClaims.find((claim) => claim.name === name);
    if ((other?.breaches ?? breaches).length > 0) return fr`${name} (annoncé, pas tenu)`;
    return other ? fr`${name} (clés tenues ; ce que l’œil seul juge n’est pas vu)` : name;
  });
  return [...said, `PDF ${version}`].join(', ');
}

function inkWords(report: PrintReport): string {
  const { reasons } = unreadWords(report);
  const total = inkOf(report);
  const isWhole = !isHidden(report) && !reasons.some((reason) => /-inks$|^plates$/.test(reason));
  if (!isWhole) return fr`${total}\u00a0% dans ce qui est vu ; le reste n’est pas vu`;
  return total > 0 ? fr`${total}\u00a0% au plus` : 'sans objet';
}

/** Pages whose inks are listed; a program gets them all. */
const mostListed = 8;

/** Everything a printer asks, in the order it is asked. */
export function reportLines(report: PrintReport): readonly Line[] {
  const { pages, transparency, coverage = [] } = report;
  const unseen = unreadWords(report).words;
  return [
    ['Fichier', fr`${report.name} (${frenchSize(report.bytes)})`, 'file'],
    ['Norme', standardWords(report), 'standard'],
    ['Pages', String(pages.length), 'pages'],
    ['Format fini', formatWords(report), 'format'],
    ['Fond perdu', bleedWords(report), 'bleed'],
    ['Couleurs', platesWords(report), 'colours'],
    ['Encrage total', inkWords(report), 'ink'],
    ['Presse visée', intentWords(report), 'press'],
    ['Polices', fontsWords(report), 'fonts'],
    ['Images', imagesWords(report), 'images'],
    ['Transparences', transparency ? 'oui' : none(report, 'aucune', 'aucune vue'), 'transparency'],
    ...(unseen.length > 0 ? [['Pas vu', unseen.join(fr` ; `), 'unseen'] as const] : []),
    ...coverage
      .slice(0, mostListed)
      .map((page, at): Line => [fr`Encre, page ${at + 1}`, coverageWords(page), 'coverage']),
  ];
}
