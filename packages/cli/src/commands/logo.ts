import { fr } from '@coodyssee/kit/words';
import { brand, needsColour } from '@coodyssee/logo/brand';
import type { Command } from '../command.ts';
import { ending } from '../options/everywhere.ts';
import { picture } from '../options/picture.ts';

const { variant, ink, format, width, dpi, simplify, background, bleed } = picture;

/** The cooperative's own logo never takes a member's colour. */
const ownInk = { ...ink, words: brand.inkSets.filter((set) => !needsColour(set)) };

export const logo: Command = {
  name: 'logo',
  summary: 'dessine le logo de la coopérative',
  options: [variant, ownInk, format, width, dpi, simplify, background, bleed, ...ending],
  notes: [
    fr`Sans option : toutes les versions, en couleur.`,
    fr`Dossier par défaut : ./logos/`,
    fr`Un fichier du même nom est remplacé ; aucun autre n’est touché.`,
  ],
  examples: [
    ['', 'toutes les versions en couleur'],
    ['--variant horizontal --ink tout --format svg', 'une version, toutes les encres'],
    ['--variant symbole --format png --width 512 --width 1024', 'deux tailles d’image'],
  ],
  scripted: true,
  run: async (line, around) => (await import('../draw/draw-files.ts')).drawFiles(line, 'logo', around),
};
