import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Logo } from '../logo/Logo.tsx';
import { Clearspace } from './Clearspace.tsx';

/**
 * L’espace qui reste libre autour d’un logo ou d’un badge : une tête et un écart, à toutes les tailles.
 *
 * **À faire.** En entourer tout logo posé près d’un texte, d’un bord ou d’un autre logo.
 *
 * **À éviter.** Y faire entrer quoi que ce soit, même un filet.
 */
const meta = {
  title: 'Logo/Espace de respiration',
  component: Clearspace,
  args: { of: 'horizontal', width: 320, show: true, children: <Logo /> },
} satisfies Meta<typeof Clearspace>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Une tête et un écart de chaque côté : rien n’entre dans cette marge. */
export const Horizontal: Story = {
  play: async ({ canvas }) => {
    const logo = canvas.getByRole('img').getBoundingClientRect();
    await expect(logo.width).toBeCloseTo(320, 0);
  },
};

export const Vertical: Story = {
  args: { of: 'vertical', width: 180, children: <Logo variant="vertical" /> },
};
export const Symbole: Story = { args: { of: 'symbol', width: 120, children: <Logo variant="symbol" /> } };
