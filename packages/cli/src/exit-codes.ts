import { fr } from '@coodyssee/kit/words';

/** What the command tells the shell, and how the help explains it. */
export const exitCodes = {
  ok: { code: 0, help: 'tout est écrit' },
  refused: { code: 1, help: fr`demande refusée (nom, couleur, taille…) : le message dit pourquoi` },
  usage: { code: 2, help: 'commande mal comprise (option inconnue, nom manquant…)' },
  files: { code: 3, help: 'écriture impossible (dossier protégé, disque plein…)' },
  defect: { code: 70, help: 'défaut du programme, à nous signaler' },
  stopped: { code: 130, help: fr`arrêt demandé (Ctrl + C) ; aucun fichier n’est à moitié écrit` },
} as const;
