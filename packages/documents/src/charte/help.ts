import { createSettings } from '@coodyssee/kit';
import type { Means } from '../examples/means.ts';
import { logoFigure } from '../figure/brand-figures.ts';
import { list, type Page, show, text } from '../page/page.ts';

/** The last page: whom to ask. */
export function help(means: Means): Page {
  const { legal } = createSettings();
  const lines = [legal.name, ...(legal.address?.split(', ') ?? []), legal.phone].filter(
    (line) => line !== undefined,
  );
  return {
    id: 'aide',
    tone: 'primary',
    areas: [
      {
        column: 1,
        span: 10,
        top: 30,
        blocks: [
          text('cover', 'Un doute ? Demandez', { level: 2, id: 'demander-de-l-aide' }),
          list(
            [
              'Vous n’avez pas trouvé le bon fichier : ouvrez LISEZ-MOI, dans votre kit.',
              'Un imprimeur vous pose une question : donnez-lui la note « À remettre à votre imprimeur ».',
              'Vous avez reçu un PDF et n’êtes pas sûr de lui : npx coodyssee controle fichier.pdf le relit.',
              'Rien ne va : l’équipe de la coopérative répond.',
            ],
            { style: 'lead', above: 20, between: 4 },
          ),
        ],
      },
      {
        column: 1,
        span: 7,
        foot: 279,
        blocks: [
          show(logoFigure(means, { variant: 'horizontal', inks: 'reversed' }), { width: 74 }),
          text('strong', lines.join(' · '), { above: 8 }),
          text(
            'caption',
            'Les activités et les personnes montrées dans ce document sont inventées. Figtree est publiée sous la licence SIL Open Font License.',
          ),
        ],
      },
    ],
  };
}
