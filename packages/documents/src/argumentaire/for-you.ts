import type { Means } from '../examples/means.ts';
import { supportFigure } from '../figure/support-figures.ts';
import { point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';

const gains = [
  point(
    'Un kit prêt',
    'Carte, signature de mail, courrier, devis, facture, affiche, couvertures, tampon : tout vient d’une ligne du tableau des membres.',
  ),
  point(
    'Votre stock s’écoule',
    'Ce qui est imprimé sert jusqu’au bout. Le nouveau badge arrive à la réimpression.',
  ),
  point('Un lien en cours', 'Le badge dit que vous êtes de la coopérative. Il s’arrête avec le contrat.'),
  point(
    'Une encre d’abord',
    'Un tampon, une imprimante de bureau, une photocopie suffisent : le dessin en une encre est fait pour cela.',
  ),
  point('Des polices libres', 'Figtree ne coûte rien et s’installe partout.'),
  point('Aucun abonnement', 'Les outils tournent sur votre machine ; rien ne part sur internet.'),
];

/** What changes for a member, and what it costs. */
export const forYou = (means: Means): Page => ({
  id: 'pour-vous',
  tone: 'tint',
  chapter: 'Pour vous',
  areas: [
    {
      column: 1,
      span: 11,
      top: 30,
      blocks: [
        text('title', 'Ce que cela change\npour vous', { level: 2, id: 'pour-vous' }),
        text(
          'lead',
          'Rien n’est jeté, rien n’est imposé. Votre nom, votre couleur et votre logo restent les vôtres ; la coopérative signe.',
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      top: 84,
      blocks: [
        grid(
          [
            [show(supportFigure(means, 'ubac', 'card-front'))],
            [show(supportFigure(means, 'ubac', 'card-back'))],
          ],
          { columns: 2, gap: [6, 0] },
        ),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [grid(gains, { columns: 3, gap: [8, 10] })],
    },
  ],
});
