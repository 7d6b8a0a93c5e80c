import { IdentityError, type Refusal } from '../../../errors.ts';
import { measureThinness } from '../../../geometry/thinness.ts';
import type { Ink } from '../../../scene/ink.ts';
import type { Piece, Sheet } from '../../../scene/sheet.ts';
import { checkMeasure, frenchNumber, type Measure } from '../../size.ts';
import type { PrintJob } from './options.ts';

/** Letters in reserve fill up with the ink round them; in points. */
const leastReversed = 7;
/** Small dark letters show the least shift between plates; in points. */
const leastMixed = 9;
/** As light as paper: percent of ink in all. */
const mostPaper = 20;
/** A text this dark is black to its reader: percent of black ink. */
const leastBlack = 50;

const settings = {
  totalInk: { id: 'total-ink', name: 'L’encrage total demandé', unit: '%', min: 100, max: 400 },
  minimumStroke: { id: 'stroke', name: 'L’épaisseur minimale demandée', unit: 'mm', min: 0, max: 20 },
  minimumGap: { id: 'gap', name: 'Le blanc minimal demandé', unit: 'mm', min: 0, max: 20 },
} as const satisfies Partial<Record<keyof PrintJob, Measure>>;

type Check = (piece: Piece, job: PrintJob) => void;

const refuse = (
  code: ConstructorParameters<typeof IdentityError>[0],
  sentences: Refusal,
  details: Readonly<Record<string, unknown>>,
): never => {
  throw new IdentityError(code, sentences, details);
};

const sum = ({ cmyk }: Ink): number => cmyk.reduce((all, part) => all + part, 0);
const isWords = ({ tag }: Piece): boolean => tag !== 'figure' && tag !== 'artifact';
const nouns = { figure: 'Le dessin', artifact: 'Le fond' } as const satisfies Partial<
  Record<Piece['tag'], string>
>;

function nameOf({ text, tag }: Piece): string {
  const noun = Object.hasOwn(nouns, tag) ? nouns[tag as keyof typeof nouns] : 'Le texte';
  return text === '' ? noun : `${noun} «\u00a0${text.split('\n')[0]}\u00a0»`;
}

/** Fills lie on one another without mixing: the ink of a point is that of the topmost one. */
const checkTotalInk: Check = ({ marks }, { totalInk }) => {
  for (const { ink } of marks) {
    if (sum(ink) <= totalInk) continue;
    refuse(
      'too-much-ink',
      {
        what: `L’encre «\u00a0${ink.name}\u00a0» dépose ${frenchNumber(sum(ink))}\u00a0% d’encre en tout.`,
        why: `Au-delà de ${frenchNumber(totalInk)}\u00a0%, le papier ne sèche pas et l’encre tache la feuille suivante.`,
        fix: 'Allégez les quatre pourcentages, ou choisissez une couleur moins chargée.',
      },
      { ink, total: sum(ink), totalInk },
    );
  }
};

const checkReversed: Check = (piece) => {
  const { size, marks } = piece;
  if (!isWords(piece) || size === undefined || size >= leastReversed) return;
  if (!marks.some(({ ink }) => sum(ink) <= mostPaper)) return;
  refuse(
    'too-small',
    {
      what: `${nameOf(piece)} est écrit en clair sur un fond, en ${frenchNumber(size)}\u00a0points.`,
      why: `Sous ${leastReversed}\u00a0points, l’encre du fond bouche les lettres claires.`,
      fix: `Agrandissez ce texte à ${leastReversed}\u00a0points au moins, ou écrivez-le en foncé sur clair.`,
    },
    { reason: 'reversed', tag: piece.tag, text: piece.text, size, least: leastReversed },
  );
};

const isMixedBlack = ({ cmyk: [c, m, y, k] }: Ink) => k >= leastBlack && c + m + y > 0;

const checkBlack: Check = (piece) => {
  const { size, marks } = piece;
  const mixed = marks.find(({ ink }) => isMixedBlack(ink));
  if (!isWords(piece) || size === undefined || size >= leastMixed || !mixed) return;
  refuse(
    'mixed-black',
    {
      what: `${nameOf(piece)}, en ${frenchNumber(size)}\u00a0points, est un noir de plusieurs encres.`,
      why: 'Au moindre décalage des plaques, des lettres si fines se dédoublent en couleurs.',
      fix: 'Écrivez ce texte en noir seul, par exemple avec l’encre «\u00a0ardoise-texte\u00a0».',
    },
    { tag: piece.tag, text: piece.text, size, ink: mixed.ink },
  );
};

const kinds = {
  stroke: { noun: 'un trait', fix: 'Agrandissez le dessin, ou prenez-en un aux traits plus épais.' },
  gap: { noun: 'un blanc entre deux traits', fix: 'Agrandissez le dessin, ou prenez-en un plus ouvert.' },
} as const;

/** Curves are measured within a fiftieth: what is at the limit passes. */
const slack = 0.98;

const checkThinness: Check = (piece, { minimumStroke, minimumGap = minimumStroke }) => {
  const limits = { stroke: minimumStroke, gap: minimumGap };
  const widest = Math.max(minimumStroke, minimumGap);
  if (widest === 0) return;
  for (const { path, rule } of piece.marks) {
    const thinnest = measureThinness(path, rule, widest * slack);
    const kind = (['stroke', 'gap'] as const).find((one) => (thinnest[one] ?? widest) < limits[one] * slack);
    const width = kind && thinnest[kind];
    if (!kind || width === undefined) continue;
    const { noun, fix } = kinds[kind];
    refuse(
      'too-thin',
      {
        what: `${nameOf(piece)} a ${noun} de ${frenchNumber(Math.round(width * 100) / 100)}\u00a0mm.`,
        why: `Ce support ne tient rien de plus fin que ${frenchNumber(limits[kind])}\u00a0mm.`,
        fix,
      },
      { tag: piece.tag, text: piece.text, kind, width, least: limits[kind] },
    );
  }
};

const checks: readonly Check[] = [checkTotalInk, checkReversed, checkBlack, checkThinness];

/**
 * Refuses what a press cannot hold.
 * @throws IdentityError `bad-size` for a setting out of bounds; `too-much-ink`; `too-small` for light text under
 * 7 pt; `mixed-black` for dark text under 9 pt in several inks; `too-thin` for a line or a gap
 */
export function checkPrintable(sheets: readonly Sheet[], job: PrintJob): void {
  checkMeasure(job.totalInk, settings.totalInk);
  checkMeasure(job.minimumStroke, settings.minimumStroke);
  checkMeasure(job.minimumGap ?? job.minimumStroke, settings.minimumGap);
  for (const { pieces } of sheets) for (const piece of pieces) for (const check of checks) check(piece, job);
}
