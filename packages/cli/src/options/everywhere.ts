import { fr } from '@coodyssee/kit/words';
import { nameOptions } from '../command.ts';

/** Where files go. */
export const { out } = nameOptions({
  out: { value: 'dossier', example: '~/Documents/badges', short: 'o', help: 'dossier où écrire' },
});

/** How far a person's printer lays its ink beside the right place. */
export const drift = nameOptions({
  droite: {
    value: 'mm',
    example: '1,5',
    help: fr`décalage de l’imprimante vers la droite ; vers la gauche : =-1,5`,
  },
  bas: { value: 'mm', example: '0,5', help: fr`décalage de l’imprimante vers le bas ; vers le haut : =-0,5` },
});

/** Taken by every command, even where its own list leaves them out. */
export const everywhere = nameOptions({
  help: { short: 'h', help: 'cette aide' },
  version: { short: 'v', help: 'numéro de version' },
  json: { help: 'réponse en JSON, pour un programme' },
  quiet: { short: 'q', help: 'n’affiche que les erreurs' },
});

/** What every command that writes files ends with. */
export const ending = [out, everywhere.json, everywhere.quiet, everywhere.help] as const;
