import { fr } from '@coodyssee/kit/words';
import type { Command } from '../command.ts';
import { ending } from '../options/everywhere.ts';

export const groupe: Command = {
  name: 'groupe',
  summary: 'dessine le badge commun de 2 à 8 activités',
  operand: '"Un nom" "Un autre"…',
  options: ending,
  notes: [
    fr`En couleur (SVG, PNG, PDF, PDF d’impression), pour fond sombre, en noir et en blanc.`,
    fr`Les noms ont tous la même taille et restent dans l’ordre donné.`,
    fr`Dossier par défaut : ./groupes/<noms>/`,
  ],
  examples: [
    ['"Atelier Ubac" "L’Échappée belle"', 'un stand à deux'],
    ['"Atelier Ubac" "Petit Pas" "Phở Đường Núi" --out marche', 'un marché à trois'],
  ],
  run: async (line, around) => (await import('../sheets/group.ts')).drawGroup(line, around),
};
