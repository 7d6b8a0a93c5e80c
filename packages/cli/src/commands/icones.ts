import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { ending } from '../options/everywhere.ts';
import { picture } from '../options/picture.ts';

const own = nameOptions({
  nom: {
    value: 'nom',
    example: '"Atelier Ubac"',
    help: fr`nom de l’activité ; sans lui, les icônes de la coopérative`,
  },
  couleur: { value: 'couleur', example: '"vert sapin"', help: 'couleur de l’activité' },
  titre: {
    value: 'texte',
    example: '"Nos métiers"',
    many: true,
    help: fr`titre d’une page à partager ; peut se répéter`,
  },
  site: { value: 'adresse', example: 'atelier-ubac.fr', help: 'adresse du site' },
});

export const icones: Command = {
  name: 'icones',
  summary: 'donne à un site ses icônes et ses images de partage',
  options: [...Object.values(own), picture.status, ...ending],
  notes: [
    fr`Les icônes (ICO, SVG, PNG), le manifeste, et pour chaque titre une image large et une carrée.`,
    fr`tete.html contient ce qui se recopie dans l’en-tête des pages.`,
    fr`Sans --titre : une seule image, celle du site.`,
    fr`Dossier par défaut : ./icones/, ou ./icones/<activité>/`,
  ],
  examples: [
    ['--site coodyssee.fr --titre "Nous rejoindre" --titre "Nos métiers"', 'pour la coopérative'],
    ['--nom "Atelier Ubac" --couleur "vert sapin" --site atelier-ubac.fr', 'pour une activité'],
  ],
  run: async (line, around) => (await import('../sheets/site-icons.ts')).drawSiteIcons(line, around),
};
