import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { ending } from '../options/everywhere.ts';
import { settingsBeside } from '../options/settings.ts';

const own = nameOptions({
  titre: { value: 'texte', example: '"Nos métiers"', help: fr`mots en grand (Toute la cordée)` },
  fixe: { help: fr`sans la bannière animée` },
});

export const cordee: Command = {
  name: 'cordee',
  summary: 'réunit toute la coopérative sur une bannière et une affiche',
  operand: 'membres.csv',
  options: [...Object.values(own), settingsBeside('la table'), ...ending],
  notes: [
    fr`La table est celle de « kits » : une personne par ligne, à sa couleur, dans l’ordre.`,
    fr`La bannière d’un site (SVG, PNG, PDF), fixe et animée, et une affiche A2 avec tous les noms.`,
    fr`Une ligne refusée est dite, et n’arrête pas les autres.`,
    fr`Dossier par défaut : ./cordee/`,
  ],
  examples: [
    ['membres.csv', 'toute la coopérative'],
    ['membres.csv --titre "Nos métiers" --fixe', 'avec vos mots, sans animation'],
  ],
  run: async (line, around) => (await import('../sheets/cordee.ts')).drawCordee(line, around),
};
