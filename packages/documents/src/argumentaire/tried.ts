import type { Means } from '../examples/means.ts';
import { list, type Page, text } from '../page/page.ts';

const dropped = [
  '**Une personne devant, plus basse.** On y lisait deux adultes et un enfant : une famille, pas une coopérative.',
  '**Un bord ouvert.** On le croyait abîmé.',
  '**Des corps séparés.** Solides, mais sans lien : des pions.',
  '**Une ligne qui monte.** Dynamique, et prise pour un graphique de vente.',
  '**Une place, un point commun.** Deux autres idées : plus rares, moins à nous.',
];

const weak = [
  '**Une montagne dans un rond n’est pas rare.** Ce qui est à nous : des épaules qui font la crête. Avant tout dépôt, une recherche d’antériorité reste à faire.',
  '**Le blanc sur l’orange** suffit au logo, pas aux petits mots : ils y sont noirs.',
  '**L’orange sur un papier non couché** perd de sa vivacité. Le ton direct l’évite, et coûte une encre.',
  '**L’ancien logo** n’est pas montré : son fichier manque, et rien n’en est inventé.',
];

/** What was drawn and dropped, and what we know to be weak. */
export const tried = (_: Means): Page => ({
  id: 'essais',
  tone: 'paper',
  chapter: 'Ce que nous avons écarté',
  areas: [
    {
      column: 1,
      span: 11,
      top: 30,
      blocks: [
        text('title', 'Essayé, regardé, écarté', { level: 2, id: 'essaye-ecarte' }),
        text(
          'lead',
          'Plus de cent cinquante constructions du symbole ont été dessinées. Des yeux neufs ont regardé chaque candidat seul, sans un mot : une indication, pas un sondage.',
        ),
      ],
    },
    {
      column: 1,
      span: 6,
      top: 102,
      blocks: [text('head', 'Ce qui n’a pas tenu', { level: 3 }), list(dropped, { above: 5, between: 2.6 })],
    },
    {
      column: 7,
      span: 6,
      top: 102,
      blocks: [
        text('head', 'Ce que nous savons fragile', { level: 3 }),
        list(weak, { above: 5, between: 2.6 }),
      ],
    },
    {
      column: 1,
      span: 10,
      foot: 278,
      blocks: [
        text(
          'statement',
          'Un vote éclairé demande aussi ce qui ne va pas. Le voici, avant que l’on nous le demande.',
        ),
      ],
    },
  ],
});
