import type { KitFile } from '../supports/support.ts';

/** What most people come for, in the words they have in mind, and the files that answer it. */
export interface UsualNeed {
  readonly need: string;
  readonly files: readonly KitFile[];
}

/** Paths for each need, the best first: a form that a long name does not allow gives way to the next. */
const needs: readonly (readonly [need: string, ...paths: readonly RegExp[]])[] = [
  [
    'Mettre votre badge sur un site ou dans un document',
    /^1-.*_badge-bandeau_couleur_800px\.png$/,
    /^1-.*_badge-compact_couleur_800px\.png$/,
  ],
  ['Changer votre photo de profil', /_portrait-symbole_1024px\.png$/],
  ['Habiller votre page Facebook', /_couverture-facebook_\d+x\d+\.png$/],
  ['Signer vos courriels', /_signature\.html$/],
  ['Écrire une lettre', /_courrier\.(?:docx|odt)$/],
  ['Faire un devis', /_devis\.(?:docx|odt)$/],
  ['Faire une facture', /_facture\.(?:docx|odt)$/],
  ['Vous présenter en une page', /^1-.*_fiche\.pdf$/],
  ['Faire imprimer vos cartes de visite', /_carte_impression\.pdf$/],
  [
    'Donner le badge à un imprimeur ou à un graphiste',
    /^2-.*_badge-bandeau_couleur_impression\.pdf$/,
    /^2-.*_badge-compact_couleur_impression\.pdf$/,
  ],
  ['Commander un tampon', /_tampon_.*_impression\.pdf$/],
  ['Savoir ce qui se fait, et ne se fait pas', /_mode-d-emploi\.pdf$/],
];

/** The usual needs that a kit answers. */
export const usualNeeds = (files: readonly KitFile[]): readonly UsualNeed[] =>
  needs.flatMap(([need, ...paths]) => {
    const found = paths.map((path) => files.filter((file) => path.test(file.path)));
    const best = found.find(({ length }) => length > 0);
    return best ? [{ need, files: best }] : [];
  });
