import { fr } from '@coodyssee/kit/words';
import { type Command, nameOptions } from '../command.ts';
import { ending } from '../options/everywhere.ts';
import { picture } from '../options/picture.ts';

const own = nameOptions({
  titre: { value: 'texte', example: '"Portes ouvertes"', help: 'ce qui est annoncé, en grand' },
  date: { value: 'texte', example: '"Samedi 12 juin, 14 h"', help: 'jour et heure' },
  lieu: { value: 'texte', example: '"Salle des fêtes, Chorges"', help: 'endroit' },
  texte: {
    value: 'texte',
    example: '"Venez voir naître un meuble."',
    help: fr`quelques phrases, à côté du nom`,
  },
  photo: { value: 'fichier', example: 'atelier.jpg', help: fr`photo du ciel, en JPEG ou PNG, avec --credit` },
  credit: { value: 'nom', example: '"Camille Roux"', help: fr`auteur de la photo` },
  commune: { value: 'texte', example: 'Embrun', help: 'commune, après le métier' },
  telephone: { value: 'numéro', example: '"06 39 98 00 42"', help: 'téléphone' },
  site: { value: 'adresse', example: 'atelier-ubac.fr', help: fr`site, avec son code QR` },
});

const { colour, trade, status, logo } = picture;

export const affiche: Command = {
  name: 'affiche',
  summary: 'met vos mots sur une affiche A3 et un tract A5',
  operand: '"Nom de l’activité"',
  options: [...Object.values(own), colour, trade, status, logo, ...ending],
  notes: [
    fr`Deux PDF pour l’imprimeur, A3 et A5. Sans --titre, rien : une affiche vide ne s’imprime pas.`,
    fr`La photo remplit le ciel, en ardoise et orange, et le PDF la porte en CMJN.`,
    fr`Dossier par défaut : ./affiches/<activité>/`,
  ],
  examples: [
    ['"Atelier Ubac" --titre "Portes ouvertes" --date "Samedi 12 juin, 14 h"', 'une affiche'],
    ['"Atelier Ubac" --titre "Marché" --photo ubac.jpg --credit "Lou Roux"', 'avec une photo'],
  ],
  run: async (line, around) => (await import('../sheets/poster.ts')).drawPoster(line, around),
};
