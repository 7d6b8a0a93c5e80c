import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Logo } from '../logo/Logo.tsx';
import { Clearspace } from './Clearspace.tsx';

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

export const Vertical: Story = { args: { of: 'stacked', width: 180, children: <Logo variant="stacked" /> } };
export const Symbole: Story = { args: { of: 'symbol', width: 120, children: <Logo variant="symbol" /> } };
