import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { ending } from '../options/everywhere.ts';

const own = nameOptions({
  settings: {
    value: 'fichier',
    example: 'coodyssee.json',
    help: fr`réglages de la coopérative, pour le contact (coodyssee.json, s’il est là)`,
  },
});

export const presse: Command = {
  name: 'presse',
  summary: 'fait le dossier à donner à la presse et aux ambassadeurs',
  options: [...Object.values(own), ...ending],
  notes: [
    fr`Un ZIP : logos par usage, textes de présentation, images, règles d’usage, contact, dossier de presse.`,
    fr`Les activités et les personnes des images sont inventées.`,
    fr`Dossier par défaut : ./documents/`,
  ],
  examples: [['--settings coodyssee.json', 'avec l’e-mail et le site de la coopérative']],
  run: async (line, around) => (await import('../documents/write-press-kit.ts')).writePressKit(line, around),
};
