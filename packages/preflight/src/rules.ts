import { cutPlates } from './cut-plates.ts';
import { onPages } from './page-list.ts';
import type { FaultCode, Problem, Wanted } from './problem.ts';
import type { PrintReport } from './report.ts';
import { fr } from './words/fr.ts';
import { frenchMm } from './words/french-mm.ts';

type Found = Omit<Problem, 'code'>;
type Details = Found['details'];
export type Rule = (report: PrintReport, wanted: Wanted) => Found | undefined | false;

const error = (what: string, fix: string, details: Details = {}): Found => ({
  level: 'error',
  what,
  fix,
  details,
});
const warning = (what: string, fix: string, details: Details = {}): Found => ({
  level: 'warning',
  what,
  fix,
  details,
});

const pagesWhere = (
  { pages }: PrintReport,
  test: (page: PrintReport['pages'][number]) => boolean,
): readonly number[] => pages.flatMap((page, at) => (test(page) ? [at + 1] : []));
const isX1a = ({ standards }: PrintReport) => standards.some((name) => name.startsWith('PDF/X-1'));
const isX = ({ standards }: PrintReport) => standards.some((name) => name.startsWith('PDF/X'));
/** Half of what is asked: seen as squares at arm’s length. */
const coarse = 0.5;
/** A blade that follows a line on its sheet drifts less than a guillotine through a pile; mm. */
const bleedRoundCuts = 2;

/** What a printer looks for, by the code of what it finds. */
export const rules: Readonly<Record<FaultCode, Rule>> = {
  'no-trim': (report) => {
    const pages = pagesWhere(report, ({ trim }) => trim === undefined);
    return (
      pages.length > 0 &&
      error(
        fr`Le format fini n’est pas dit (${onPages(pages)}) : on ne sait pas où couper.`,
        'Exportez en PDF/X, qui exige ce format, ou indiquez-le à l’imprimeur par écrit.',
        { pages },
      )
    );
  },
  'no-bleed': (report, wanted) => {
    const bleed = cutPlates(report).length > 0 ? Math.min(wanted.bleed, bleedRoundCuts) : wanted.bleed;
    const pages = pagesWhere(report, (page) => page.trim !== undefined && page.bleed < bleed - 0.05);
    return (
      pages.length > 0 &&
      warning(
        fr`Le fond perdu n’atteint pas ${frenchMm(bleed)} (${onPages(pages)}).`,
        fr`Si une couleur ou une image touche le bord, prolongez-la de ${frenchMm(bleed)} au-delà de la coupe ; sinon, rien à faire.`,
        { pages, bleed },
      )
    );
  },
  'mixed-sizes': ({ pages }) => {
    const sizes = new Set(pages.map(({ trim, media }) => Object.values(trim ?? media).join('×')));
    return (
      sizes.size > 1 &&
      warning(
        fr`Les pages n’ont pas toutes le même format (${sizes.size} formats).`,
        'Envoyez un fichier par format.',
        { sizes: sizes.size },
      )
    );
  },
  rgb: ({ spaces }) =>
    spaces.includes('rgb') &&
    error(
      'Des couleurs sont en RVB, faites pour l’écran.',
      fr`Exportez en quadrichromie (CMJN) ; converties par l’imprimeur, les couleurs vives changent.`,
    ),
  'fonts-outside': ({ fonts }) => {
    const outside = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name);
    return (
      outside.length > 0 &&
      error(
        fr`Des polices ne sont pas dans le fichier : ${outside.join(', ')}.`,
        fr`Exportez en incorporant les polices, ou vectorisez les textes ; sans elles, un autre caractère sera imprimé.`,
        { fonts: outside },
      )
    );
  },
  'coarse-images': ({ images }, { dpi }) => {
    const low = images.filter((image) => image.dpi < dpi * 0.99);
    const [worst] = [...low].sort((a, b) => a.dpi - b.dpi);
    if (!worst) return;
    const what = fr`${low.length > 1 ? `${low.length} images ont` : 'Une image a'} moins de ${dpi} points par pouce (la plus faible : ${worst.dpi}, page ${worst.page}).`;
    const fix = 'Remplacez-les par des images plus grandes, ou réduisez-les sur la page.';
    const say = worst.dpi < dpi * coarse ? error : warning;
    return say(what, fix, { images: low.length, wanted: dpi, dpi: worst.dpi, page: worst.page });
  },
  'too-much-ink': (report, { totalInk }) =>
    report.totalInk > totalInk &&
    error(
      fr`Une couleur dépose ${report.totalInk} % d’encre, plus que ${totalInk} %.`,
      'Allégez cette couleur. Un noir de texte se compose en noir seul.',
      { total: report.totalInk, most: totalInk },
    ),
  'x-1a-transparency': (report) =>
    isX1a(report) &&
    report.transparency &&
    error(
      'Le fichier se dit PDF/X-1a et contient des transparences, que cette norme interdit.',
      'Exportez en PDF/X-4, ou aplatissez les transparences.',
    ),
  transparency: (report) =>
    !isX1a(report) &&
    report.transparency &&
    warning(
      'Le fichier contient des transparences.',
      fr`Demandez à l’imprimeur s’il prend le PDF/X-4 ; sinon, aplatissez-les à l’export.`,
    ),
  'no-intent': ({ outputIntent }) =>
    !outputIntent &&
    warning(
      'Le fichier ne dit pas pour quelle presse ses couleurs sont faites.',
      'Exportez en PDF/X-4 avec le profil que donne l’imprimeur (souvent FOGRA39 pour un papier couché).',
    ),
  'no-standard': (report) =>
    !isX(report) &&
    warning(
      'Le fichier ne suit aucune norme d’échange (PDF/X).',
      'Exportez en PDF/X-4, ou en PDF/X-1a si l’imprimeur le demande.',
    ),
  spots: ({ spots }) =>
    spots.length > 0 &&
    warning(
      fr`Le fichier a ${spots.length} ${spots.length > 1 ? 'plaques' : 'plaque'} en plus des quatre encres : ${spots.join(', ')}.`,
      fr`Vérifiez avec l’imprimeur qu’il les attend : un ton direct se paie, une ligne de coupe ne s’imprime pas.`,
      { spots },
    ),
  interactive: (report) =>
    report.interactive &&
    warning(
      'Le fichier contient des formulaires, des notes ou des scripts.',
      fr`Supprimez-les à l’export : le papier n’en a pas l’usage.`,
    ),
  'partly-unread': (report) =>
    report.partlyUnread &&
    warning(
      'Une partie du fichier est compressée d’une façon qui n’est pas relue ici.',
      'Les couleurs de cette partie ne sont pas vérifiées. Exportez-la de nouveau pour un contrôle complet.',
    ),
};
