import { fr } from '../words/fr.ts';
import type { Command } from './command.ts';
import { sheetCommands } from './sheet-commands.ts';

const shared = ['width', 'dpi', 'simplify', 'background', 'bleed', 'out', 'json', 'quiet', 'help'] as const;

const commands = {
  badge: {
    summary: 'dessine le badge d’une activité',
    operand: '"Nom de l’activité"',
    options: ['layout', 'ink', 'format', 'colour', 'trade', 'logo', 'status', ...shared],
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
  },
  logo: {
    summary: 'dessine le logo de la coopérative',
    options: ['variant', 'ink', 'format', ...shared],
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
  },
  kits: {
    summary: 'fait le kit de chaque membre d’une table',
    operand: 'membres.csv',
    options: ['out', 'zip', 'strict', 'shard', 'workers', 'settings', 'json', 'quiet', 'help'],
    notes: [
      fr`La table est un CSV ou un XLSX ; sa première ligne nomme les colonnes :`,
      'Activité, Métier, Commune, Couleur, Courriel, Téléphone, Site, Statut…',
      fr`Dossier par défaut : ./kits/, un dossier par membre et une planche de tous.`,
      fr`Relancée, la commande ne refait que ce qui a changé, et finit ce qui a été interrompu.`,
      fr`Un fichier modifié à la main est gardé ; un kit dont le membre a quitté la table est retiré.`,
    ],
    examples: [
      ['membres.csv', 'tous les kits'],
      ['membres.xlsx --zip --out envoi', 'une archive par membre'],
      ['membres.csv --strict', 'tout ou rien'],
      ['membres.csv --shard 2/4', 'la deuxième machine sur quatre'],
    ],
  },
  ...sheetCommands,
  controle: {
    summary: 'relit un PDF comme un imprimeur',
    operand: 'fichier.pdf',
    options: ['json', 'help'],
    notes: [
      fr`Rien n’est écrit ; n’importe quel PDF se contrôle, d’où qu’il vienne.`,
      fr`Format fini, fond perdu, encres, polices, images, norme, presse ; puis ce qu’il faut corriger.`,
      fr`Avec Ghostscript, la part de chaque page que couvre chaque encre.`,
    ],
    examples: [
      ['carte.pdf', 'une carte avant de l’envoyer'],
      ['recto.pdf verso.pdf --json', 'deux fichiers, pour un programme'],
    ],
  },
  aide: {
    summary: fr`affiche l’aide d’une commande, par exemple : aide badge`,
    operand: '[commande]',
    options: [],
    notes: [],
    examples: [],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as readonly CommandName[];
export const commandOf = (name: CommandName): Command => commands[name];
export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);
