import type { LineId, PrintReport, SizeMm, Space, UnreadReason } from '@coodyssee/preflight';
import { unseenIn } from '../words/messages/english/faults/claims.ts';

const spaces: Readonly<Record<Space, string>> = {
  cmyk: 'four inks (CMYK)',
  grey: 'black alone',
  rgb: 'RGB',
  lab: 'Lab',
  spot: 'spot colours',
};

/** Where such a thing was not seen, nothing is called absent. */
const hiding: ReadonlySet<UnreadReason> = new Set(['content', 'depth', 'work', 'pages']);
const isHidden = ({ unread }: PrintReport) => unread.some(({ reason }) => hiding.has(reason));
const none = (report: PrintReport, words: string, unseen: string): string =>
  isHidden(report) ? `${unseen}; a part was not seen` : words;

const size = ({ width, height }: SizeMm) => `${width}\u00a0×\u00a0${height}\u00a0mm`;

function format({ pages }: PrintReport): string {
  const sizes = new Set(pages.map(({ trim, media }) => size(trim ?? media)));
  const [first = 'unknown'] = sizes;
  const known = pages.every(({ trim }) => trim) ? '' : ' (whole page; the finished size is not said)';
  return (sizes.size > 1 ? 'varies' : first) + known;
}

function bleed({ pages, traits }: PrintReport): string {
  const said = Math.min(...pages.map((page) => page.bleed));
  const painted = Math.min(said, Math.max(0, traits['bleed-not-painted']?.worst ?? said));
  if (said <= 0) return 'none';
  return painted < said ? `${said}\u00a0mm declared, ${painted}\u00a0mm painted` : `${said}\u00a0mm`;
}

function colours(report: PrintReport): string {
  const inks = report.spaces.filter(
    (space) => space !== 'spot' && !(space === 'grey' && report.spaces.includes('cmyk')),
  );
  const isDark = report.unread.some(({ reason }) => reason === 'picture-colours');
  const seen = [
    ...inks.map((space) => spaces[space]),
    ...report.spots,
    ...(isDark ? ['those of a picture, not seen'] : []),
  ];
  return seen.join(', ') || none(report, 'no colour', 'no colour seen');
}

function ink(report: PrintReport): string {
  const isWhole = !isHidden(report) && !report.unread.some(({ reason }) => /-inks$|^plates$/.test(reason));
  if (!isWhole) return `${report.totalInk}% in what was seen; the rest was not seen`;
  return report.totalInk > 0 ? `${report.totalInk}% at most` : 'none';
}

function fonts(report: PrintReport): string {
  if (report.fonts.length === 0) return none(report, 'none: texts are outlines', 'none seen');
  return report.fonts
    .map(({ name, embedded }) => (embedded ? name : `${name} (missing from the file)`))
    .join(', ');
}

function images(report: PrintReport): string {
  const { length } = report.images;
  if (length === 0) return none(report, 'none: all is vectors', 'none seen');
  const least = report.images.reduce((most, { dpi }) => Math.min(most, dpi), Number.POSITIVE_INFINITY);
  return `${length}, ${least} dots per inch at least`;
}

function press({ outputIntent, otherIntents }: PrintReport): string {
  if (!outputIntent) return otherIntents.length > 0 ? `none (${otherIntents.join(', ')})` : 'not said';
  return `${outputIntent.condition} (${outputIntent.embedded ? 'profile embedded' : 'by its name'})`;
}

function standard({ standards, version, breaches, otherClaims }: PrintReport): string {
  const said = standards.map((name) => {
    const other = otherClaims.find((claim) => claim.name === name);
    if ((other?.breaches ?? breaches).length > 0) return `${name} (claimed, not kept)`;
    return other ? `${name} (keys kept; what only an eye can judge was not seen)` : name;
  });
  return [...said, `PDF ${version}`].join(', ');
}

/** What the reader says in French, in English and in the same order. */
export function englishLines(
  report: PrintReport,
): readonly (readonly [name: string, value: string, id: LineId])[] {
  const unseen = unseenIn(report.unread);
  return [
    ['File', report.name, 'file'],
    ['Standard', standard(report), 'standard'],
    ['Pages', String(report.pages.length), 'pages'],
    ['Finished size', format(report), 'format'],
    ['Bleed', bleed(report), 'bleed'],
    ['Colours', colours(report), 'colours'],
    ['Total ink', ink(report), 'ink'],
    ['Press', press(report), 'press'],
    ['Fonts', fonts(report), 'fonts'],
    ['Pictures', images(report), 'images'],
    ['Transparencies', report.transparency ? 'yes' : none(report, 'none', 'none seen'), 'transparency'],
    ...(unseen.length > 0 ? [['Not seen', unseen.join('; '), 'unseen'] as const] : []),
  ];
}
