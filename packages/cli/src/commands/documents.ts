import { fr } from '@coodyssee/kit/words';
import type { Command } from '../command.ts';
import { ending } from '../options/everywhere.ts';

export const documents: Command = {
  name: 'documents',
  summary: 'écrit la charte, l’argumentaire et le projet coopératif',
  options: ending,
  notes: [
    fr`Tout est tiré des règles du programme : dessins, mesures, encres, mentions.`,
    fr`Chaque document vient pour l’écran (accessible) et pour l’imprimeur (fond perdu, quadrichromie).`,
    fr`Dossier par défaut : ./documents/`,
  ],
  examples: [['--out assemblee', 'tous les documents, dans le dossier de l’assemblée']],
  run: async (line, around) => (await import('../documents/write-documents.ts')).writeDocuments(line, around),
};
