import { fr } from '@coodyssee/kit/words';
import type { Command } from '../command.ts';
import { ending } from '../options/everywhere.ts';
import { picture } from '../options/picture.ts';

const { layout, ink, format, colour, trade, logo, status, width, dpi, simplify, background, bleed } = picture;

export const badge: Command = {
  name: 'badge',
  summary: 'dessine le badge d’une activité',
  operand: '"Nom de l’activité"',
  options: [
    ...[layout, ink, format, colour, trade, logo, status, width, dpi, simplify, background, bleed],
    ...ending,
  ],
  notes: [
    fr`Sans option : les trois formes, en couleur, pour fond sombre, en noir et en blanc.`,
    fr`Une forme où le nom ne tient pas est laissée de côté, sauf si --layout la demande.`,
    fr`Dossier par défaut : ./badges/<nom-de-l-activite>/`,
    fr`Un fichier du même nom est remplacé ; aucun autre n’est touché.`,
  ],
  examples: [
    ['"Atelier Ubac"', 'le jeu complet'],
    ['"Atelier Ubac" --trade "Menuiserie" --colour "#2E7D32"', 'avec métier et couleur'],
    ['"Atelier Ubac" --logo mon-logo.svg', 'avec votre propre logo en plus'],
    ['"Atelier Ubac" --layout bandeau --format png --width 800px', 'une image pour un site'],
    ['"Atelier Ubac" --layout sceau --format pdf-impression --width 40mm', 'un autocollant'],
  ],
  scripted: true,
  run: async (line, around) => (await import('../draw/draw-files.ts')).drawFiles(line, 'badge', around),
};
