import { fr } from '@coodyssee/kit/words';
import type { Command } from '../command.ts';
import { everywhere } from '../options/everywhere.ts';
import { settingsBeside } from '../options/settings.ts';

export const controle: Command = {
  name: 'controle',
  summary: 'relit un PDF comme un imprimeur',
  operand: 'fichier.pdf',
  options: [settingsBeside('chaque fichier'), everywhere.json, everywhere.help],
  notes: [
    fr`Rien n’est écrit ; n’importe quel PDF se contrôle, d’où qu’il vienne.`,
    fr`Format fini, fond perdu, encres, polices, images, norme, presse ; puis ce qu’il faut corriger.`,
    fr`Les réglages disent ce que votre imprimeur demande : fond perdu, encrage, ligne de coupe.`,
    fr`Avec Ghostscript, la part de chaque page que couvre chaque encre.`,
  ],
  examples: [
    ['carte.pdf', 'une carte avant de l’envoyer'],
    ['recto.pdf verso.pdf --json', 'deux fichiers, pour un programme'],
  ],
  run: async (line, around) => (await import('../check/check-files.ts')).checkFiles(line, around),
};
