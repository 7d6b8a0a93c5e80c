import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ProgressBar } from './ProgressBar.tsx';

/**
 * Où en est une action. Si la fin n’est pas connue, aucun chiffre n’est inventé (`isIndeterminate`).
 *
 * **À faire** : dire l’action, et le temps restant s’il est sûr. **À éviter** : une jauge pour une attente de
 * moins d’une seconde ; une jauge qui recule.
 */
const meta = {
  title: 'Composants/Jauge',
  component: ProgressBar,
  args: { label: 'Préparation de votre kit', value: 40 },
} satisfies Meta<typeof ProgressBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const EnCours: Story = {
  name: 'En cours',
  play: async ({ canvas }) => {
    const bar = canvas.getByRole('progressbar', { name: 'Préparation de votre kit' });
    await expect(bar).toHaveAttribute('aria-valuenow', '40');
  },
};
export const SansFinConnue: Story = {
  name: 'Sans fin connue',
  args: { isIndeterminate: true, value: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow');
  },
};
export const Etroite: Story = {
  name: 'Étroite',
  args: { label: 'Hydrogéomorphocartographiquement', value: 100 },
  decorators: [(Story) => <div style={{ inlineSize: '12rem' }}>{Story()}</div>],
};
