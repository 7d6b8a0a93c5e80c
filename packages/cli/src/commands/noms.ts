import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { drift, ending } from '../options/everywhere.ts';

const own = nameOptions({
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
});

export const noms: Command = {
  name: 'noms',
  summary: 'fait les badges nominatifs d’une journée',
  operand: 'liste.csv',
  options: [...Object.values(own), ...Object.values(drift), ...ending],
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
  run: async (line, around) => (await import('../sheets/name-badges.ts')).drawNameBadges(line, around),
};
