import { ask, type Template } from '../sections/section.ts';

/** The press file for the launch of a trade of the house. */
export const pressRelease: Template = {
  slug: 'dossier-de-presse-pole-batiment',
  title: 'Dossier de presse',
  heading: 'Le pôle Bâtiment de Coodyssée',
  lead: 'Des artisans, un chantier, un seul interlocuteur.',
  subject: 'Dossier de presse pour le lancement du pôle Bâtiment de Coodyssée.',
  keywords: ['dossier de presse', 'bâtiment', 'coopérative'],
  sections: [
    {
      id: 'nouvelle',
      title: 'La nouvelle',
      lead: 'Qui, quoi, où, quand, pourquoi : en dix lignes.',
      parts: [
        'Coodyssée réunit ses métiers du bâtiment dans un pôle. Ce n’est pas une autre société : les artisans restent des Coodysséens, chacun à son nom.',
        ask('la date, le lieu et l’occasion du lancement'),
        ask('ce que le pôle permet dès maintenant, avec un premier chantier'),
      ],
    },
    {
      id: 'metiers',
      title: 'Les métiers',
      lead: 'Ce que l’on peut leur confier.',
      parts: [
        'Sur un chantier, la coopérative signe et assure ; chaque artisan fait son métier.',
        ask('la liste des métiers du pôle, et combien de personnes, à quelle date'),
        ask('les garanties : assurance, assureur, étendue'),
      ],
    },
    {
      id: 'paroles',
      title: 'Les paroles',
      lead: 'Deux voix, avec leur accord écrit.',
      parts: [ask('une phrase d’un artisan du pôle'), ask('une phrase d’un client, ou d’une commune')],
    },
    {
      id: 'maison',
      title: 'La maison',
      lead: 'Qui est Coodyssée.',
      parts: [
        'Coodyssée est une coopérative d’activités et d’emploi et une SCOP, installée à Chorges, dans les Hautes-Alpes. Chacun y exerce son métier, sous son propre nom, dans une entreprise commune.',
        ask('trois chiffres, chacun avec sa date et sa source'),
        ask('le contact de presse : prénom, téléphone, adresse'),
      ],
    },
  ],
};
