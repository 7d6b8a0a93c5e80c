import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { GroundTitle } from './GroundTitle.tsx';

/**
 * Le titre d’une partie de page, sur le sol de l’identité : le disque coupé à plat se tient devant les mots et
 * sa base court dessous, comme dans le badge.
 *
 * **À faire** : un par bande, au niveau 2. **À éviter** : au-dessus de chaque carte ; avec une couleur de
 * membre, qui n’appartient qu’à sa fiche.
 */
const meta = {
  title: 'Éditorial/Titre au sol',
  component: GroundTitle,
  args: { children: 'Tous différents, tous encordés' },
} satisfies Meta<typeof GroundTitle>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveAccessibleName(
      'Tous différents, tous encordés',
    );
  },
};
export const Etroit: Story = {
  name: 'Étroit',
  args: { children: 'Hydrogéomorphocartographiquement encordés' },
  decorators: [(Story) => <div style={{ inlineSize: '15rem' }}>{Story()}</div>],
};
