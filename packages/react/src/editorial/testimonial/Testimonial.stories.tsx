import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { members } from '../../../../../.storybook/fixtures/members.ts';
import { Testimonial } from './Testimonial.tsx';

/**
 * Ce que dit un membre, ou un client d’un membre. La date et l’accord sont exigés par le type : sans eux, le
 * témoignage ne se publie pas.
 *
 * **À faire** : les mots de la personne, coupés mais pas réécrits ; un fait plutôt qu’un compliment. **À
 * éviter** : une photo sans accord ; un témoignage de plus de trois ans.
 */
const meta = {
  title: 'Éditorial/Témoignage',
  component: Testimonial,
  args: {
    children:
      'Je cherchais un cadre pour me lancer sans être seule. J’ai trouvé des collègues qui relisent mes devis et qui viennent m’aider à décharger le bois.',
    name: 'Cœur de mélèze',
    capacity: 'Ébéniste à Vars',
    date: '2026-09-18',
    consent: { given: '2026-09-18', record: 'accords/2026-09-18-coeur-de-meleze.pdf' },
    colour: members.find(({ trade }) => trade === 'Ébéniste')?.colour,
  },
  decorators: [(Story) => <div style={{ maxInlineSize: '36rem' }}>{Story()}</div>],
} satisfies Meta<typeof Testimonial>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    const quote = canvas.getByRole('figure');
    await expect(quote).toHaveTextContent(/^« Je cherchais .* le bois\. »/);
    await expect(quote).toHaveTextContent('Recueilli le 18 septembre 2026');
  },
};
export const Etroit: Story = {
  name: 'Étroit',
  args: { name: 'Hydrogéomorphocartographiquement' },
  decorators: [(Story) => <div style={{ inlineSize: '17rem' }}>{Story()}</div>],
};
