import { labelFormats } from '@coodyssee/kit/catalogue';
import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { drift, ending } from '../options/everywhere.ts';
import { picture } from '../options/picture.ts';

/** The sheets of labels by the maker's number, as the command line spells it: `l7160`. */
const words = labelFormats.map(({ id, label }) => ({ id, slug: id.toLowerCase(), label }));

const own = nameOptions({
  essai: { value: 'planches', words, many: true, help: 'planches à essayer sur papier ordinaire' },
  planche: { value: 'planches', words, many: true, help: 'planches à remplir de ce badge' },
});

const { colour, trade, status } = picture;

export const etiquettes: Command = {
  name: 'etiquettes',
  summary: 'remplit des planches d’étiquettes, ou essaie l’imprimante',
  operand: '["Nom de l’activité"]',
  options: [...Object.values(own), colour, trade, status, ...Object.values(drift), ...ending],
  notes: [
    fr`Sans nom, avec --essai : les cadres de la planche, pour mesurer le décalage de l’imprimante.`,
    fr`Avec un nom et --planche : le badge sur chaque étiquette, décalage repris.`,
    fr`Dossier par défaut : ./etiquettes/`,
  ],
  examples: [
    ['--essai L7160', 'une page d’essai'],
    ['"Atelier Ubac" --planche L7160 --droite 1,5', 'une planche pour une imprimante qui dévie'],
  ],
  run: async (line, around) => (await import('../sheets/labels.ts')).drawLabels(line, around),
};
