import { cutPlates } from './cut-plates.ts';
import type { Wanted } from './problem.ts';
import { findProblems } from './problems.ts';
import type { PrintReport } from './report.ts';
import { bleedWords, formatWords, intentWords, paintedBleed, platesWords } from './report-lines.ts';
import { fr } from './words/fr.ts';
import { frenchMm } from './words/french-mm.ts';
import { printable } from './words/printable.ts';

/** What a file shares with others: said once for all of them. */
function traits(report: PrintReport, cutSpot?: string): readonly string[] {
  const { standards, version } = report;
  return [
    fr`${standards.join(', ') || 'PDF'} (PDF ${version}), presse visée : ${intentWords(report)}`,
    fr`Encres : ${printable(platesWords(report))} ; fond perdu : ${bleedWords(report)}`,
    ...cutPlates(report, cutSpot).map((cut) => {
      const how = report.overprinted.includes(cut) ? 'en surimpression, ' : '';
      return fr`Ligne de coupe : plaque « ${printable(cut)} », ${how}à ne pas imprimer`;
    }),
  ];
}

function fileLines(report: PrintReport): readonly string[] {
  const { name, pages } = report;
  const count = pages.length > 1 ? fr`, ${pages.length} pages` : '';
  const faults = findProblems(report).filter(({ level }) => level === 'error');
  return [
    fr`  ${printable(name)} : ${formatWords(report)}${count}`,
    ...faults.map(({ what }) => fr`    À régler : ${what}`),
  ];
}

/** Files of one kind together, in the order their kinds come. */
function describeAll(reports: readonly PrintReport[], cutSpot?: string): readonly string[] {
  const kinds = new Map<string, PrintReport[]>();
  for (const report of reports) {
    const shared = traits(report, cutSpot).join('\n');
    kinds.set(shared, [...(kinds.get(shared) ?? []), report]);
  }
  return [...kinds].flatMap(([shared, files]) => [shared, ...files.flatMap(fileLines), '']);
}

/** True for all files, and seen in all of each, so that it is said once. */
const isWholly = (reports: readonly PrintReport[], test: (report: PrintReport) => boolean): boolean =>
  reports.every((report) => report.unread.length === 0 && test(report));

function common(reports: readonly PrintReport[]): readonly string[] {
  const bleeds = reports.map(paintedBleed).filter((bleed) => bleed > 0);
  const isSeen = isWholly(reports, () => true);
  const most = Math.max(...reports.map(({ totalInk }) => totalInk));
  const least = bleeds.length > 0 ? frenchMm(Math.min(...bleeds)) : undefined;
  return [
    isWholly(reports, ({ fonts }) => fonts.length === 0) &&
      fr`Les textes sont des tracés : aucune police à fournir.`,
    isWholly(reports, ({ images }) => images.length === 0) &&
      fr`Tout est vectoriel : aucune image, aucune résolution à vérifier.`,
    isWholly(reports, ({ transparency }) => !transparency) && 'Aucune transparence.',
    isWholly(reports, ({ spaces }) => !spaces.includes('rgb')) &&
      fr`Aucune couleur RVB : les encres sont celles que nous voulons, merci de ne pas les convertir.`,
    isSeen && most > 0 && fr`L’encrage total ne dépasse nulle part ${most}\u00a0%.`,
    isSeen &&
      least !== undefined &&
      fr`Là où une couleur touche le bord, elle le dépasse de ${least} au moins.`,
    !isSeen && fr`Une partie de ces fichiers n’est pas vue ici : rien n’en est dit.`,
  ].flatMap((line) => (line ? [fr`– ${line}`] : []));
}

/** The paper that a press condition is made for. */
const papers: readonly (readonly [RegExp, string, string])[] = [
  [/FOGRA(?:39|51)/i, 'couché', 'sur un papier non couché, elles seront plus ternes'],
  [/FOGRA(?:47|52)/i, 'non couché', 'sur un papier couché, elles seront plus vives'],
];

/** What the files say of the paper; where they say nothing, or not all the same, it is asked for. */
function paperLine(reports: readonly PrintReport[]): string {
  const conditions = [...new Set(reports.map(({ outputIntent }) => outputIntent?.condition ?? ''))];
  const [condition = ''] = conditions;
  const known = conditions.length === 1 && papers.find(([name]) => name.test(condition));
  if (!known) return fr`– Le papier : dites-nous lequel, et s’il convient aux presses visées ci-dessus.`;
  const [, paper, otherwise] = known;
  return fr`– Le papier : ces couleurs sont faites pour un papier ${paper} (${printable(condition)}) ; ${otherwise}.`;
}

/**
 * « À remettre à votre imprimeur »: one page of plain French text that goes with print files, each line of it read
 * from the files themselves. Works in a browser.
 * @param wanted the plate that the settings name for the cut
 * @example printerNote([inspectPdf('carte.pdf', bytes)])
 */
export function printerNote(
  reports: readonly PrintReport[],
  { cutSpot }: Pick<Partial<Wanted>, 'cutSpot'> = {},
): string {
  return [
    'À REMETTRE À VOTRE IMPRIMEUR',
    '',
    ...describeAll(reports, cutSpot),
    'POUR TOUS CES FICHIERS',
    ...common(reports),
    '',
    'À CONVENIR AVEC VOUS',
    paperLine(reports),
    fr`– Le fond perdu, les traits de coupe, le nom de la ligne de coupe et les tons directs se règlent : dites-nous vos usages.`,
    '– Un bon à tirer avant le tirage.',
    '',
  ].join('\n');
}
