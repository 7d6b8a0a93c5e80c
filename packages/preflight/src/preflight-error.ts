import { fr } from './words/fr.ts';

/** What happened, why, and what to do: French. */
interface Refusal {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Why a file cannot be looked into. */
const refusals = {
  'empty-file': {
    what: 'Le fichier est vide.',
    why: fr`Il ne contient aucun octet : son envoi ou sa copie s’est sans doute interrompu.`,
    fix: 'Exportez-le de nouveau, ou redemandez-le à la personne qui l’a fait.',
  },
  'file-too-large': {
    what: 'Le fichier dépasse 300\u00a0Mo.',
    why: 'Il doit tenir en entier dans la mémoire pour être relu.',
    fix: 'Exportez-le avec des images à 300 points par pouce, ou page par page.',
  },
  'not-a-pdf': {
    what: 'Ce fichier n’est pas un PDF.',
    why: 'Il ne commence pas comme un PDF, quel que soit son nom.',
    fix: 'Exportez le document en PDF depuis le logiciel qui l’a créé.',
  },
  'truncated-pdf': {
    what: 'Ce PDF est incomplet.',
    why: fr`Sa fin manque, ou ses pages ne se trouvent pas : sa copie s’est sans doute interrompue.`,
    fix: 'Exportez-le de nouveau, ou redemandez-le à la personne qui l’a fait.',
  },
  'locked-pdf': {
    what: 'Ce PDF est protégé.',
    why: fr`Il est chiffré : un imprimeur ne peut pas le traiter, et il n’est pas relu ici.`,
    fix: 'Exportez-le sans mot de passe ni restriction.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type PreflightErrorCode = keyof typeof refusals;

/** A file that cannot be looked into: said in French. */
export class PreflightError extends Error implements Refusal {
  readonly code: PreflightErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>> = {};

  constructor(code: PreflightErrorCode) {
    const { what, why, fix } = refusals[code];
    super(`${what} ${why} ${fix}`);
    this.name = 'PreflightError';
    this.code = code;
    this.what = what;
    this.why = why;
    this.fix = fix;
  }
}
