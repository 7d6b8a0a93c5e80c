import type { PrintReport } from '../report.ts';
import { fr } from '../words/fr.ts';
import { error, onTrait, type Rules, warning } from './rule.ts';

const isX1a = ({ standards }: PrintReport) => standards.some((name) => name.startsWith('PDF/X-1'));

/** Eight bits and a screen of dots: so much is rounding. */
const rounding = 2;

/** What was seen, or laid by Ghostscript; where light must be turned into inks, it is the press that decides. */
export function inkOf({ totalInk, coverage = [], spaces }: PrintReport): number {
  const isLight = spaces.includes('rgb') || spaces.includes('lab');
  return isLight
    ? totalInk
    : Math.max(totalInk, ...coverage.map((page) => Math.round(page.totalInk) - rounding));
}

const points = (size: number) => String(Math.round(size * 10) / 10).replace('.', ',');

/** Inks, and how they are laid. */
export const inkRules: Rules<
  | 'rgb'
  | 'rgb-group'
  | 'too-much-ink'
  | 'registration'
  | 'white-overprint'
  | 'hairlines'
  | 'small-text'
  | 'rich-text'
  | 'x-1a-transparency'
  | 'transparency'
  | 'spots'
> = {
  rgb: ({ spaces }) =>
    spaces.includes('rgb') &&
    error(
      'Des couleurs sont en RVB, faites pour l’écran.',
      fr`Exportez en quadrichromie (CMJN) ; converties par l’imprimeur, les couleurs vives changent.`,
    ),
  'rgb-group': onTrait('rgb-group', ({ where, pages }) =>
    error(
      fr`Les transparences se mélangent en RVB (groupe de page, ${where}) : les encres seraient recalculées.`,
      'Choisissez CMJN comme espace de fusion des transparences, puis exportez de nouveau.',
      { pages },
    ),
  ),
  'too-much-ink': (report, { totalInk }) =>
    inkOf(report) > totalInk &&
    error(
      fr`Une couleur dépose ${inkOf(report)} % d’encre, plus que ${totalInk} %.`,
      'Allégez cette couleur. Un noir de texte se compose en noir seul.',
      { total: inkOf(report), most: totalInk },
    ),
  registration: onTrait('registration', ({ where, pages }) =>
    error(
      fr`La couleur de repérage (toutes les plaques à la fois) sert de couleur (${where}).`,
      fr`Remplacez-la par du noir seul : elle dépose 100 % de chaque encre et ne sert qu’aux repères hors du format.`,
      { pages },
    ),
  ),
  'white-overprint': onTrait('white-overprint', ({ where, pages }) =>
    error(
      fr`Un blanc est en surimpression (${where}) : il ne s’imprimera pas, et ce qui est dessous paraîtra.`,
      'Passez-le en défonce (sans surimpression).',
      { pages },
    ),
  ),
  hairlines: onTrait('hairlines', ({ where, pages, worst }) =>
    warning(
      fr`Un filet est trop fin (${where}) : ${points((worst / 25.4) * 72)} point, sous 0,25 point la presse le perd.`,
      'Portez les filets à 0,25 point au moins, 0,5 point s’ils sont clairs ou en plusieurs encres.',
      { pages, mm: worst },
    ),
  ),
  'small-text': onTrait('small-text', ({ where, pages, worst }) =>
    warning(
      fr`Un texte est trop petit pour la presse (${where}) : ${points(worst)} points.`,
      fr`Composez-le à 5 points au moins en une encre, 7 points en plusieurs encres ou en réserve blanche.`,
      { pages, points: worst },
    ),
  ),
  'rich-text': onTrait('rich-text', ({ where, pages }) =>
    warning(
      fr`Un texte noir est fait de plusieurs encres (${where}) : le moindre décalage le rend flou.`,
      'Composez-le en noir seul (0, 0, 0, 100).',
      { pages },
    ),
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
  spots: ({ spots }) =>
    spots.length > 0 &&
    warning(
      fr`Le fichier a ${spots.length} ${spots.length > 1 ? 'plaques' : 'plaque'} en plus des quatre encres : ${spots.join(', ')}.`,
      fr`Vérifiez avec l’imprimeur qu’il les attend : un ton direct se paie, une ligne de coupe ne s’imprime pas.`,
      { spots },
    ),
};
