import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Breadcrumbs } from './Breadcrumbs.tsx';

/**
 * Le chemin de l’accueil à la page. La page elle-même n’est pas un lien ; elle est dite « page courante ».
 *
 * **À faire** : des noms courts, ceux des pages. **À éviter** : sur l’accueil, ou quand le site n’a qu’un
 * étage.
 */
const meta = {
  title: 'Composants/Fil d’Ariane',
  component: Breadcrumbs,
  args: {
    items: [
      { label: 'Accueil', href: '#accueil' },
      { label: 'Annuaire', href: '#annuaire' },
      { label: 'Atelier Brindezingue' },
    ],
  },
} satisfies Meta<typeof Breadcrumbs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
    await expect(canvas.getByText('Atelier Brindezingue')).toHaveAttribute('aria-current', 'page');
  },
};

/** Les noms longs passent à la ligne. */
export const NomsLongs: Story = {
  name: 'Noms longs',
  args: {
    items: [
      { label: 'Accueil', href: '#accueil' },
      { label: 'Les entrepreneurs de la coopérative', href: '#annuaire' },
      { label: 'Hydrogéomorphocartographiquement' },
    ],
  },
  decorators: [(Story) => <div style={{ inlineSize: '14rem' }}>{Story()}</div>],
};
