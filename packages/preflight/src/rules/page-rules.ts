import { cutPlates } from '../cut-plates.ts';
import { onPages } from '../page-list.ts';
import type { Wanted } from '../problem.ts';
import type { PrintReport } from '../report.ts';
import { fr } from '../words/fr.ts';
import { frenchMm } from '../words/french-mm.ts';
import { error, onTrait, pagesWhere, type Rules, warning } from './rule.ts';

/** A blade that follows a line on its sheet drifts less than a guillotine through a pile; mm. */
const bleedRoundCuts = 2;

/** mm; plates are drawn coarsely. */
const doubt = 0.35;

const bleedAsked = (report: PrintReport, { bleed, cutSpot }: Wanted): number =>
  cutPlates(report, cutSpot).length > 0 ? Math.min(bleed, bleedRoundCuts) : bleed;

/** Sizes, edges and what stands near them. */
export const pageRules: Rules<
  | 'no-trim'
  | 'boxes'
  | 'crop-box'
  | 'art-and-trim'
  | 'user-unit'
  | 'no-bleed'
  | 'bleed-not-painted'
  | 'blank-page'
  | 'placeholder'
  | 'mixed-sizes'
  | 'near-cut'
> = {
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
  boxes: onTrait('boxes', ({ where, pages }) =>
    error(
      fr`Les cadres de la page ne s’emboîtent pas (${where}) : le format fini ou le fond perdu sort de la page.`,
      'Réglez le format de page et le fond perdu dans le logiciel qui l’a fait, puis exportez de nouveau.',
      { pages },
    ),
  ),
  'crop-box': onTrait('crop-box', ({ where, pages }) =>
    warning(
      fr`Un recadrage (CropBox) cache une partie de la page, fond perdu compris (${where}).`,
      fr`Retirez le recadrage : certains logiciels ne gardent que ce qui est à l’intérieur.`,
      { pages },
    ),
  ),
  'art-and-trim': onTrait('art-and-trim', ({ where, pages }) =>
    warning(
      fr`Le format fini est dit deux fois, par TrimBox et par ArtBox (${where}).`,
      fr`Retirez l’ArtBox : les normes d’échange n’admettent que l’un des deux.`,
      { pages },
    ),
  ),
  'user-unit': onTrait('user-unit', ({ where, pages }) =>
    warning(
      fr`La page est agrandie par une unité à elle (UserUnit, ${where}) : beaucoup de logiciels d’imprimerie l’ignorent et l’imprimeraient à une autre taille.`,
      fr`Exportez à la taille réelle, ou à l’échelle 1:10 en le disant à l’imprimeur.`,
      { pages },
    ),
  ),
  'no-bleed': (report, wanted) => {
    const bleed = bleedAsked(report, wanted);
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
  'bleed-not-painted': (report, wanted) => {
    const met = report.traits['bleed-not-painted'];
    const { pages = [], worst = 0 } = met ?? {};
    if (!met || worst >= bleedAsked(report, wanted) - doubt) return false;
    const where = onPages(pages);
    return error(
      fr`Le fond perdu est annoncé mais pas peint (${where}) : une couleur qui touche le bord ne le dépasse que de ${frenchMm(Math.max(0, Math.round(worst * 10) / 10))}.`,
      'Prolongez les fonds et les images jusqu’au bout du fond perdu, sinon un filet blanc paraîtra à la coupe.',
      { pages, painted: worst },
    );
  },
  'blank-page': onTrait('blank-page', ({ where, pages }) =>
    warning(
      fr`Rien n’est imprimé : ${where}.`,
      fr`Si ce blanc n’est pas voulu, un calque ou un contenu manque : exportez de nouveau.`,
      { pages },
    ),
  ),
  placeholder: ({ placeholders: [first] }) =>
    first &&
    error(
      fr`Un texte du modèle est resté : « ${first.words} » (${onPages(first.pages)}).`,
      'Écrivez le vôtre à sa place, ou supprimez-le\u00a0: l’imprimeur imprime ce qu’il reçoit.',
      { words: first.words, pages: first.pages },
    ),
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
  'near-cut': onTrait(
    'near-cut',
    ({ where, pages, worst }, { safe }) =>
      worst < safe - 0.05 &&
      warning(
        fr`Un texte est à moins de ${frenchMm(safe)} de la coupe (${where}, ${frenchMm(Math.max(0, Math.round(worst * 10) / 10))} au plus près).`,
        fr`Écartez-le : la coupe peut bouger d’un millimètre.`,
        { pages, room: worst, safe },
      ),
  ),
};
