import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { NetworkStrip } from './NetworkStrip.tsx';

/**
 * Les mouvements dont la coopérative fait partie, à une seule hauteur. Chaque nom garde son écriture.
 *
 * **À faire** : le logo fourni par le mouvement, ou son nom. **À éviter** : un financeur dans cette liste (il a sa
 * bande) ; « partenaire » pour un réseau dont on est membre.
 */
const meta = {
  title: 'Éditorial/Réseaux',
  component: NetworkStrip,
  args: {
    networks: [
      { name: 'Co’hop', href: 'https://cohop.example' },
      { name: 'lescop', href: 'https://lescop.example' },
      { name: 'Union régionale des Scop' },
    ],
  },
} satisfies Meta<typeof NetworkStrip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Coodyssée fait partie de' })).toBeVisible();
    await expect(canvas.getAllByRole('link')).toHaveLength(2);
  },
};
export const Etroit: Story = {
  name: 'Étroit',
  decorators: [(Story) => <div style={{ inlineSize: '14rem' }}>{Story()}</div>],
};
