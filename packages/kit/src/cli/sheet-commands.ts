import { fr } from '../words/fr.ts';
import type { Command } from './command.ts';

/** The commands for what is not one member's kit: a group, a day, a glass, a sheet of labels. */
export const sheetCommands = {
  groupe: {
    summary: 'dessine le badge commun de 2 à 8 activités',
    operand: '"Un nom" "Un autre"…',
    options: ['out', 'json', 'quiet', 'help'],
    notes: [
      fr`En couleur (SVG, PNG, PDF, PDF d’impression), pour fond sombre, en noir et en blanc.`,
      fr`Les noms ont tous la même taille et restent dans l’ordre donné.`,
      fr`Dossier par défaut : ./groupes/<noms>/`,
    ],
    examples: [
      ['"Atelier Ubac" "L’Échappée belle"', 'un stand à deux'],
      ['"Atelier Ubac" "Petit Pas" "Phở Đường Núi" --out marche', 'un marché à trois'],
    ],
  },
  noms: {
    summary: 'fait les badges nominatifs d’une journée',
    operand: 'liste.csv',
    options: ['groupes', 'graine', 'evenement', 'droite', 'bas', 'out', 'json', 'quiet', 'help'],
    notes: [
      fr`La liste est un CSV ou un XLSX : Prénom, Nom, Structure ; ou un nom par ligne.`,
      fr`Un PDF de planches L4785, dix badges de 80 × 50 mm par page, dans l’ordre de la liste.`,
      fr`Avec --groupes : un nom et une forme par groupe, et la liste des groupes en texte.`,
      fr`Dossier par défaut : ./noms/`,
    ],
    examples: [
      ['liste.csv', 'un badge par personne'],
      ['liste.csv --groupes 4 --graine 7', 'quatre groupes, toujours les mêmes'],
      ['liste.xlsx --evenement "Séminaire d’automne"', 'avec le nom de la journée'],
    ],
  },
  verre: {
    summary: 'met une phrase en une couleur autour d’un verre',
    operand: '"La phrase"',
    options: ['tour', 'hauteur', 'pose', 'out', 'json', 'quiet', 'help'],
    notes: [
      fr`Un SVG et un PDF d’impression, d’une seule encre, à la taille du film.`,
      fr`Dossier par défaut : ./verres/`,
    ],
    examples: [
      ['"On trinque à plusieurs" --tour 220mm', 'un gobelet'],
      ['"On trinque à plusieurs" --pose machine', 'un verre marqué à la machine'],
    ],
  },
  etiquettes: {
    summary: 'remplit des planches d’étiquettes, ou essaie l’imprimante',
    operand: '["Nom de l’activité"]',
    options: [
      'essai',
      'planche',
      'colour',
      'trade',
      'status',
      'droite',
      'bas',
      'out',
      'json',
      'quiet',
      'help',
    ],
    notes: [
      fr`Sans nom, avec --essai : les cadres de la planche, pour mesurer le décalage de l’imprimante.`,
      fr`Avec un nom et --planche : le badge sur chaque étiquette, décalage repris.`,
      fr`Dossier par défaut : ./etiquettes/`,
    ],
    examples: [
      ['--essai L7160', 'une page d’essai'],
      ['"Atelier Ubac" --planche L7160 --droite 1,5', 'une planche pour une imprimante qui dévie'],
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;
