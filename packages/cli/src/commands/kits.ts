import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { everywhere, out } from '../options/everywhere.ts';
import { settingsBeside } from '../options/settings.ts';

const own = nameOptions({
  zip: { help: 'un fichier ZIP par membre, au lieu d’un dossier' },
  strict: { help: fr`n’écrit rien si une seule ligne de la table est refusée` },
  shard: {
    value: 'i/n',
    example: '2/4',
    help: fr`une part de la table, pour plusieurs machines : la 2e sur 4 s’écrit 2/4`,
  },
  workers: { value: 'nombre', example: '4', help: 'processus de dessin (autant que de cœurs)' },
  logo: {
    value: 'dossier',
    example: 'logos',
    help: fr`où sont les fichiers de la colonne « logo » (à côté de la table)`,
  },
});

export const kits: Command = {
  name: 'kits',
  summary: 'fait le kit de chaque membre d’une table',
  operand: 'membres.csv',
  options: [
    out,
    ...Object.values(own),
    settingsBeside('la table'),
    everywhere.json,
    everywhere.quiet,
    everywhere.help,
  ],
  notes: [
    fr`La table est un CSV ou un XLSX ; sa première ligne nomme les colonnes :`,
    'Activité, Métier, Commune, Couleur, Courriel, Téléphone, Site, Statut, Logo…',
    fr`Une colonne « logo » nomme le SVG du logo d’un membre : il passe en premier dans tout son kit.`,
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
  scripted: true,
  run: async (line, around) => (await import('../kits/make-kits.ts')).makeKits(line, around),
};
