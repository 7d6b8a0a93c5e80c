import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Heading } from './Heading.tsx';

/**
 * Un titre a deux réglages qui ne se commandent pas l’un l’autre : son niveau (`level`), que les lecteurs
 * d’écran parcourent comme un sommaire, et sa taille (`size`), que l’œil compare.
 *
 * **À faire** : un seul niveau 1 par page, puis aucun saut. **À éviter** : choisir le niveau pour sa taille.
 */
const meta = {
  title: 'Composants/Titre',
  component: Heading,
  args: { children: 'Tous différents, tous encordés', level: 2 },
} satisfies Meta<typeof Heading>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Niveau2: Story = {
  name: 'Niveau 2',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveAttribute('data-size', '2');
  },
};

/** Niveau 3 dans le sommaire, grand pour l’œil. */
export const Affiche: Story = { args: { level: 3, size: 'display' } };

/** Un mot trop long pour sa colonne se coupe au lieu de déborder. */
export const MotTresLong: Story = {
  name: 'Mot très long',
  args: { children: 'Hydrogéomorphocartographiquement', size: '1' },
  decorators: [(Story) => <div style={{ inlineSize: '14rem' }}>{Story()}</div>],
};
