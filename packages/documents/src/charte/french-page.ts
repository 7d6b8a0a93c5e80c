import { typesetFrench } from '@coodyssee/logo/type';
import { opening, point } from '../page/opening.ts';
import { grid, type Page, type Table, table } from '../page/page.ts';

/** What a keyboard gives, and what each habit is called. */
const habits = [
  { typed: "L'Échappée belle", what: 'L’apostrophe est courbe' },
  { typed: 'Qui, quand, comment ?', what: 'Une espace fine insécable avant (; ! ?)' },
  { typed: 'Une règle : la même', what: 'Une espace insécable avant les deux-points' },
  { typed: 'Le «sol» est à vous', what: 'Les guillemets sont français, avec leurs espaces' },
  { typed: '2 500 m', what: 'Les milliers et les unités ne se coupent pas' },
  { typed: '04 92 48 53 05', what: 'Un numéro de téléphone reste sur sa ligne' },
] as const;

/** Spaces that nobody sees, seen. */
const visible = (words: string): string => words.replaceAll('\u202f', '·').replaceAll('\u00a0', '_');

/** The code sets each example on this page: the right column is its answer. */
const rowOf = ({ typed, what }: (typeof habits)[number]): Table['rows'][number] => [
  `**${what}**`,
  { typed },
  { typed: visible(typesetFrench(typed).text) },
];

/** French, as it is set everywhere. */
export const frenchPage = (): Page => ({
  id: 'francais',
  tone: 'tint',
  chapter: 'La typographie',
  areas: [
    opening({
      id: 'le-francais-bien-compose',
      title: 'Le français, bien composé',
      lead: 'L’outil pose lui-même les espaces et les apostrophes : un nom tapé à la hâte sort comme chez un imprimeur.',
    }),
    {
      column: 1,
      span: 12,
      top: 92,
      blocks: [
        table({
          head: ['La règle', 'Au clavier', 'Composé (_ insécable, · fine)'],
          widths: [4, 3, 3.4],
          rows: habits.map(rowOf),
          style: 'body',
        }),
      ],
    },
    {
      column: 1,
      span: 12,
      foot: 279,
      blocks: [
        grid(
          [
            point(
              'Les capitales ont leurs accents',
              'Été, École, Œuvre : en capitales aussi, le mot garde ses lettres. Une capitale sans accent est une faute.',
            ),
            point(
              'Les titres ne se coupent pas',
              'Ni césure ni point final dans un titre. Deux lignes équilibrées valent mieux qu’une ligne et un mot seul.',
            ),
            point(
              'Le point médian, ou deux mots',
              'Entrepreneur·e salarié·e se compose sans espace. Chaque personne choisit sa forme ; à voix haute, on dit les deux.',
            ),
          ],
          { columns: 3, gap: [8, 0] },
        ),
      ],
    },
  ],
});
