import { badgeLayouts, type Entry, inkSets, logoVariants, statuses } from '@coodyssee/logo';
import { formats } from '../naming/formats.ts';
import { fr } from '../words/fr.ts';
import { backgrounds } from './backgrounds.ts';
import { labelWords, poses } from './sheet-words.ts';

/** One option of the command line: how it is read and how the help tells it. */
export interface Option {
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  /** A value that works, for advice, where there is no list of words. */
  readonly example?: string;
  readonly short?: string;
  readonly help: string;
  /** The words it takes; the help lists them. */
  readonly words?: readonly Entry[];
  /** True where a list with commas, « tout », or the option repeated makes sense. */
  readonly many?: boolean;
}

const table = <const T extends Readonly<Record<string, Option>>>(options: T): T => options;

export const options = table({
  layout: { value: 'forme', words: badgeLayouts, many: true, help: 'formes du badge' },
  variant: { value: 'version', words: logoVariants, many: true, help: 'versions du logo' },
  ink: { value: 'encres', words: inkSets, many: true, help: 'jeux d’encres' },
  format: { value: 'format', words: formats, many: true, help: 'formats des fichiers' },
  width: {
    value: 'largeur',
    example: '40mm',
    many: true,
    help: fr`largeur du PNG (1200px, 40mm, 4cm) ou du PDF (40mm) ; peut se répéter`,
  },
  dpi: { value: 'points', example: '300', help: 'résolution du PNG pour une largeur en mm ou en cm (300)' },
  simplify: { help: 'trop petit pour ce dessin ? prend le plus simple, sans refuser' },
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
  zip: { help: 'un fichier ZIP par membre, au lieu d’un dossier' },
  strict: { help: fr`n’écrit rien si une seule ligne de la table est refusée` },
  shard: {
    value: 'i/n',
    example: '2/4',
    help: fr`une part de la table, pour plusieurs machines : la 2e sur 4 s’écrit 2/4`,
  },
  workers: { value: 'nombre', example: '4', help: 'processus de dessin (autant que de cœurs)' },
  settings: {
    value: 'fichier',
    example: 'coodyssee.json',
    help: 'réglages de la coopérative (coodyssee.json à côté de la table)',
  },
  groupes: { value: 'nombre', example: '4', help: 'groupes d’atelier tirés au sort, de 1 à 8 (aucun)' },
  graine: {
    value: 'mots',
    example: '7',
    help: fr`ce qui décide du tirage : les mêmes mots refont les mêmes groupes (1)`,
  },
  evenement: {
    value: 'titre',
    example: '"Séminaire d’automne"',
    help: 'nom de la journée, sur chaque badge',
  },
  tour: { value: 'mm', example: '220mm', help: 'tour du verre là où il est marqué (240 mm)' },
  hauteur: { value: 'mm', example: '40mm', help: 'hauteur qui se marque (40 mm)' },
  pose: {
    value: 'pose',
    words: poses,
    help: fr`pose du film : à la main il s’arrête avant de se rejoindre (main)`,
  },
  planche: { value: 'planches', words: labelWords, many: true, help: 'planches à remplir de ce badge' },
  essai: {
    value: 'planches',
    words: labelWords,
    many: true,
    help: 'planches à essayer sur papier ordinaire',
  },
  droite: {
    value: 'mm',
    example: '1,5',
    help: fr`décalage de l’imprimante vers la droite ; vers la gauche : =-1,5`,
  },
  bas: { value: 'mm', example: '0,5', help: fr`décalage de l’imprimante vers le bas ; vers le haut : =-0,5` },
  out: { value: 'dossier', example: '~/Documents/badges', short: 'o', help: 'dossier où écrire' },
  json: { help: 'réponse en JSON, pour un programme' },
  quiet: { short: 'q', help: 'n’affiche que les erreurs' },
  help: { short: 'h', help: 'cette aide' },
  version: { short: 'v', help: 'numéro de version' },
});

export type OptionName = keyof typeof options;

/** Spelt as typed: `--layout`. */
export const spelling = (name: string): string => `--${name}`;

/** The option of the table, with the optional fields visible to the compiler. */
export const optionOf = (name: OptionName): Option => options[name];
