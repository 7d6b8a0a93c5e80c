import type { Means } from '../examples/means.ts';
import { colours } from '../examples/members.ts';
import { chainFigure, inkOf } from '../figure/chain.ts';
import { opening, point } from '../page/opening.ts';
import { grid, type Page, show, text } from '../page/page.ts';
import { format } from '../page/sheet-format.ts';

const { width, height, bleed } = format;
/** From one person to the next, in units; nine of them fill the page, so that each edge cuts somebody and none a gap. */
const step = 20;
/** One unit of the people at the foot of the page, in mm. */
const unit = (width + 2 * bleed) / (9 * step);

/** The second element of the identity: everybody, side by side. */
export function cordee(means: Means): Page {
  const { inks } = means.identity.brand;
  const [first, ...others] = colours.map(inkOf);
  if (!first) throw new RangeError('There are no colours to show.');
  const crowd = chainFigure(means, { width: width + 2 * bleed, unit, inks: [first, ...others] });
  return {
    id: 'la-cordee',
    tone: 'paper',
    chapter: 'Le sol est à vous',
    backdrop: [{ figure: crowd, x: -bleed, y: height + bleed - crowd.height, width: crowd.width }],
    areas: [
      opening({
        id: 'la-cordee',
        title: 'La cordée : tout le monde, côte à côte',
        lead: 'Autant de personnes que de membres, chacune à sa couleur. C’est le second signe de la maison : un verre, un bas de page, une banderole, l’affiche de tous.',
        span: 10,
      }),
      {
        column: 1,
        span: 12,
        top: 96,
        blocks: [
          grid(
            [
              point(
                'Personne n’est classé',
                'Les hauteurs viennent d’un calcul sur un nom, jamais d’un rang ni d’un chiffre.',
              ),
              point(
                'Le plus bas est devant',
                'Un seul écart partout. Qui est devant cache un peu, jamais une tête.',
              ),
              point('Toujours la même', 'Le même nom redonne les mêmes personnes, sur toutes les machines.'),
            ],
            { columns: 3, gap: [8, 0] },
          ),
          show(chainFigure(means, { width: 174, unit: 0.34, inks: [inks.ink] }), { above: 12 }),
          text('caption', 'En une encre, pour un verre, un tampon, un bord de page.'),
        ],
      },
    ],
  };
}
