import { formats } from '@coodyssee/kit/catalogue';
import { fr } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import { nameOptions } from '../command.ts';
import { backgrounds } from './backgrounds.ts';
import { wordLayouts } from './layouts.ts';

const { inkSets, logos, statuses } = brand;

/** What a badge or a logo may be. */
export const picture = nameOptions({
  layout: { value: 'forme', words: wordLayouts, many: true, help: 'formes du badge' },
  variant: { value: 'version', words: logos, many: true, help: 'versions du logo' },
  ink: { value: 'encres', words: inkSets, many: true, help: 'jeux d’encres' },
  format: { value: 'format', words: formats, many: true, help: 'formats des fichiers' },
  width: {
    value: 'largeur',
    example: '40mm',
    many: true,
    help: fr`largeur du PNG (1200px, 40mm, 4cm) ou du PDF (40mm) ; peut se répéter`,
  },
  dpi: { value: 'points', example: '300', help: 'résolution du PNG pour une largeur en mm ou en cm (300)' },
  simplify: { help: fr`trop petit pour ce dessin ? prend le plus simple, sans refuser` },
  background: { value: 'fond', words: backgrounds, help: 'fond sous le dessin' },
  bleed: { value: 'mm', example: '3', help: 'fond perdu du PDF d’impression (3 mm s’il y a un fond)' },
  colour: {
    value: 'couleur',
    example: '"vert sapin"',
    help: fr`couleur de l’activité : "#2E7D32", "vert", "teal"…`,
  },
  trade: { value: 'métier', example: '"Ébéniste"', help: fr`métier, sous le nom : "Menuiserie"` },
  logo: {
    value: 'fichier',
    example: 'mon-logo.svg',
    help: fr`votre logo, en SVG : ajoute la forme « votre-logo », avec la mention`,
  },
  status: { value: 'statut', words: statuses, help: 'lien avec la coopérative' },
});
