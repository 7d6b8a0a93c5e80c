import type { MemberRecord } from '@coodyssee/kit';

/** Activities that nobody runs: a document shows them, and names no real member. */
export const members = {
  ubac: {
    name: 'Atelier Ubac',
    trade: 'Ébéniste',
    person: 'Camille Roux',
    town: 'Embrun',
    colour: 'vert sapin',
    email: 'contact@atelier-ubac.example',
    phone: '06 39 98 00 42',
    website: 'atelier-ubac.example',
  },
  belle: {
    name: 'L’Échappée belle',
    trade: 'Accompagnatrice en montagne',
    person: 'Maïlys Arnaud',
    town: 'Guillestre',
    colour: 'bleu canard',
    email: 'bonjour@echappee-belle.example',
    phone: '06 39 98 00 02',
    website: 'echappee-belle.example',
  },
  pain: {
    name: 'Le Pain d’épices',
    trade: 'Boulangerie',
    person: 'Noé Garcin',
    town: 'Chorges',
    colour: 'moutarde',
    phone: '06 39 98 00 12',
    website: 'pain-d-epices.example',
  },
  pas: {
    name: 'Petit Pas',
    trade: 'Conteuse',
    person: 'Jeanne Pascal',
    town: 'Gap',
    colour: 'framboise',
    phone: '06 39 98 00 13',
    website: 'petit-pas.example',
  },
  lavoir: {
    name: 'Le Lavoir',
    trade: 'Couturière',
    person: 'Lila Reynaud',
    town: 'Serres',
    colour: 'prune',
    phone: '06 39 98 00 21',
  },
  mousse: {
    name: 'Pierre & Plume',
    trade: 'Rédaction, graphisme',
    person: 'Paul Meyer',
    town: 'Briançon',
    colour: 'brique',
    phone: '06 39 98 00 33',
  },
} as const satisfies Readonly<Record<string, MemberRecord>>;
export type MemberId = keyof typeof members;

/** The colours of a whole rope, in words, one a person. */
export const colours = [
  'bleu canard',
  'vert sapin',
  'framboise',
  'bleu marine',
  'moutarde',
  'bleu roi',
  'brique',
  'vert foret',
  'bleu nuit',
  'terre',
  'mauve',
  'bleu petrole',
] as const;
