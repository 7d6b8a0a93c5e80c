import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Logo } from '../../brand/logo/Logo.tsx';
import { PoleHeading } from './PoleHeading.tsx';

/**
 * Le haut de la page d’un pôle : le même signe que partout, et le pôle en toutes lettres. « Pas de séparation :
 * tous Coodysséens. »
 *
 * **À faire** : le symbole de la coopérative tel quel. **À éviter** : une couleur, un signe ou un logo par pôle.
 */
const meta = {
  title: 'Éditorial/Titre de pôle',
  component: PoleHeading,
  args: {
    name: 'Bâtiment',
    mark: <Logo variant="symbol" decorative />,
    children: 'De la charpente à la taille de pierre, des artisans qui chiffrent et bâtissent ensemble.',
  },
  decorators: [(Story) => <div style={{ containerType: 'inline-size' }}>{Story()}</div>],
} satisfies Meta<typeof PoleHeading>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Batiment: Story = {
  name: 'Bâtiment',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Pôle Bâtiment' })).toBeVisible();
  },
};
export const NomLong: Story = {
  name: 'Nom long',
  args: { name: 'Formation, transmission et accompagnement' },
  decorators: [(Story) => <div style={{ inlineSize: '19rem' }}>{Story()}</div>],
};
