/** What people type, drop and write in their settings, and what was not foreseen. */
import type { MemberRecord } from '@coodyssee/kit';
import type { PrintReport } from '@coodyssee/preflight';

export const hard = [
  '',
  '   ',
  'Ꙃ𝄞',
  'Cοodyssée',
  "L'Aiguille : 2 500 m ; n° 5, M. Roux !",
  'COEUR A L’ECOUTE "ici"! &amp;',
  'Аtelier\u202e\u0007\ue000\u200b 👍🏽',
  'à́̂̃̄̅',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikationswerkstattleitung',
  'Les Compagnons menuisiers et ébénistes réunis de la haute vallée de la Durance et du Queyras',
];

export const typed: readonly string[] = [
  'Activité;Métier\nUbac;Ébéniste;trop\nAdret',
  'Activité;Statut;Téléphone;Site;Coleur\nUbac;patron;612345678;x;y\n;x;y;z;t\nAdret;;;=1+1;\nAdret;;;autre;',
  'Activité;Métier',
  'Métier;Commune\nÉbéniste;Gap',
  '\0\u0001\u0002\0',
  'Activité;Métier;Site;\nUbac;#REF!;;\nÃ‰tÃ©;;;\nTotal;;;\nAdret;néant;@adret;5',
];

export const project = {
  id: 'p',
  title: 'Vallées',
  from: '2026-01-01',
  to: '2026-12-31',
  statement: 'funded',
  funders: ['Région'],
} as const;

export const settings: readonly unknown[] = [
  ...['form', 'registry', 'capital', 'siren', 'siret', 'vat', 'naf', 'trainingNumber', 'address'].map(
    (key) => ({
      legal: { [key]: '?' },
    }),
  ),
  ...['email', 'phone', 'website'].map((key) => ({ legal: { [key]: '?' } })),
  { legal: { name: 5 }, print: {} },
  { legal: { siren: '356000000' } },
  { legal: [] },
  { legal: { regisrty: 'Gap' } },
  { print: { bleed: 99 } },
  { print: { marks: 'oui' } },
  { print: { standard: 'x-3' } },
  { networks: 'lescop' },
  { networks: ['x'.repeat(61)] },
  { projects: [{ id: 'p' }] },
  { projects: [project, project] },
  { projects: [{ ...project, to: '2025-12-31' }] },
  { projects: [{ ...project, to: '31 juin' }] },
];

export const records: readonly Partial<MemberRecord>[] = [
  { email: 'x', phone: 'y', website: 'z z' },
  { status: 'patron' as 'trial' },
  { trialEnd: '31/06/2027' },
];

const traits = [
  ...['registration', 'white-overprint', 'hairlines', 'small-text', 'rich-text', 'near-cut'],
  ...['bleed-not-painted', 'blank-page', 'rgb-group', 'user-unit', 'crop-box', 'art-and-trim', 'boxes'],
];

/** A file with everything a printer dislikes. */
export const report: PrintReport = {
  name: 'a.pdf',
  placeholders: [{ words: 'votre titre ici', pages: [1] }],
  bytes: 1,
  version: '1.4',
  standards: ['PDF/X-1a:2003'],
  pages: [
    { media: { width: 10, height: 10 }, bleed: 0 },
    { media: { width: 10, height: 10 }, trim: { width: 9, height: 9 }, bleed: 0 },
  ],
  spaces: ['rgb'],
  spots: ['Or', 'CutContour'],
  totalInk: 380,
  fonts: [{ name: 'Arial', embedded: false }],
  images: [{ page: 2, width: 9, height: 9, dpi: 72 }],
  transparency: true,
  interactive: true,
  overprinted: [],
  otherIntents: [],
  beside: { notes: 1, links: 1, fields: 1, programs: true, attachments: true, hiddenLayers: ['Layer 1'] },
  traits: Object.fromEntries(traits.map((code) => [code, { pages: [1, 2], worst: 0.05 }])),
  breaches: ['no-identifier', 'trapped-unsaid', 'newer-version'],
  otherClaims: [{ name: 'PDF/UA-1', breaches: ['untagged', 'no-title'] }],
  unread: [{ reason: 'content', pages: [2] }],
};
