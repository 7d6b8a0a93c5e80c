import { type FileQuery, firstFound } from '../naming/file-facts.ts';
import type { KitFile } from '../supports/support.ts';

/** What most people come for, in the words they have in mind, and the files that answer it. */
export interface UsualNeed {
  readonly need: string;
  readonly files: readonly KitFile[];
}

const onSite = { support: 'badge-screen', inks: 'colour', format: 'png' } as const;
const usualWidth = { unit: 'px', width: 800, density: 1 } as const;
const inPrint = { support: 'badge-print', inks: 'colour' } as const;

/** Files for each need, the best first: a form that a long name does not allow gives way to the next. */
const needs: readonly (readonly [need: string, ...queries: readonly FileQuery[]])[] = [
  [
    'Mettre votre badge sur un site ou dans un document',
    { ...onSite, layout: 'band', size: usualWidth },
    { ...onSite, layout: 'compact', size: usualWidth },
  ],
  ['Changer votre photo de profil', { support: 'portraits', part: 'symbol', size: { width: 1024 } }],
  ['Habiller votre page Facebook', { support: 'covers', part: 'facebook' }],
  ['Signer vos courriels', { support: 'mail-signature', part: 'page' }],
  ['Écrire une lettre', { support: 'letter' }],
  ['Faire un devis', { support: 'quote' }],
  ['Faire une facture', { support: 'invoice' }],
  ['Vous présenter en une page', { support: 'member-sheet' }],
  ['Faire imprimer vos cartes de visite', { support: 'carte-de-visite', part: 'card' }],
  [
    'Donner le badge à un imprimeur ou à un graphiste',
    { ...inPrint, layout: 'band' },
    { ...inPrint, layout: 'compact' },
  ],
  ['Commander un tampon', { support: 'tampon', format: 'print' }],
  ['Savoir ce qui se fait, et ne se fait pas', { support: 'notice' }],
];

/** The usual needs that a kit answers. */
export const usualNeeds = (files: readonly KitFile[]): readonly UsualNeed[] =>
  needs
    .map(([need, ...queries]) => ({ need, files: firstFound(files, queries) }))
    .filter((answer) => answer.files.length > 0);
