import { cutPlates } from './cut-plates.ts';
import { findProblems } from './problems.ts';
import type { PrintReport } from './report.ts';
import { bleedWords, formatWords, intentWords, platesWords } from './report-lines.ts';
import { fr } from './words/fr.ts';
import { frenchMm } from './words/french-mm.ts';
import { printable } from './words/printable.ts';

/** What a file shares with others: said once for all of them. */
function traits(report: PrintReport): readonly string[] {
  const { standards, version } = report;
  return [
    fr`${standards.join(', ') || 'PDF'} (PDF ${version}), presse visée : ${intentWords(report)}`,
    fr`Encres : ${printable(platesWords(report))} ; fond perdu : ${bleedWords(report)}`,
    ...cutPlates(report).map(
      (cut) => fr`Ligne de coupe : plaque « ${printable(cut)} », en surimpression, à ne pas imprimer`,
    ),
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
function describeAll(reports: readonly PrintReport[]): readonly string[] {
  const kinds = new Map<string, PrintReport[]>();
  for (const report of reports) {
    const shared = traits(report).join('\n');
    kinds.set(shared, [...(kinds.get(shared) ?? []), report]);
  }
  return [...kinds].flatMap(([shared, files]) => [shared, ...files.flatMap(fileLines), '']);
}

/** True for all files, so that it is said once. */
const isWholly = (reports: readonly PrintReport[], test: (report: PrintReport) => boolean): boolean =>
  reports.every(test);

function common(reports: readonly PrintReport[]): readonly string[] {
  const bleeds = reports.flatMap(({ pages }) => pages.map(({ bleed }) => bleed)).filter((bleed) => bleed > 0);
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
    most > 0 && fr`L’encrage total ne dépasse nulle part ${most}\u00a0%.`,
    least !== undefined && fr`Là où une couleur touche le bord, elle le dépasse de ${least} au moins.`,
  ].flatMap((line) => (line ? [fr`– ${line}`] : []));
}

/**
 * « À remettre à votre imprimeur »: one page of plain French text that goes with print files, each line of it read
 * from the files themselves. Works in a browser.
 * @example printerNote([inspectPdf('carte.pdf', bytes)])
 */
export function printerNote(reports: readonly PrintReport[]): string {
  return [
    'À REMETTRE À VOTRE IMPRIMEUR',
    '',
    ...describeAll(reports),
    'POUR TOUS CES FICHIERS',
    ...common(reports),
    '',
    'À CONVENIR AVEC VOUS',
    fr`– Le papier : ces couleurs sont faites pour un papier couché (FOGRA39) ; sur un papier non couché, elles seront plus ternes.`,
    fr`– Le fond perdu, les traits de coupe, le nom de la ligne de coupe et les tons directs se règlent : dites-nous vos usages.`,
    '– Un bon à tirer avant le tirage.',
    '',
  ].join('\n');
}
