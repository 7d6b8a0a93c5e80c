import { fr } from '@coodyssee/kit/words';
import type { Command } from '../command.ts';

export const aide: Command = {
  name: 'aide',
  summary: fr`affiche l’aide d’une commande, par exemple : aide badge`,
  operand: '[commande]',
  options: [],
  notes: [],
  examples: [],
  lenient: true,
  run: async (line, around, commands) =>
    (await import('../help/show-help.ts')).showHelp(line, around, { commands, word: line.operands[0] }),
};
