import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Pagination } from './Pagination.tsx';

/**
 * Des liens d’une page à l’autre d’une longue liste : ils marchent sans script, s’ouvrent dans un onglet et se
 * gardent en signet. Rien ne paraît quand tout tient sur une page.
 *
 * **À faire** : placer les pages sous la liste. **À éviter** : les pages pour moins de trente éléments, qu’on
 * parcourt plus vite d’un trait.
 */
const meta = {
  title: 'Composants/Pagination',
  component: Pagination,
  args: { current: 5, total: 12, href: (page) => `#page-${page}` },
} satisfies Meta<typeof Pagination>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AuMilieu: Story = {
  name: 'Au milieu',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Page 5' })).toHaveAttribute('aria-current', 'page');
    await expect(canvas.getByRole('link', { name: 'Page suivante' })).toHaveAttribute('href', '#page-6');
  },
};
export const PremierePage: Story = {
  name: 'Première page',
  args: { current: 1 },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'Page précédente' })).toBeNull();
  },
};
export const Etroite: Story = {
  name: 'Étroite',
  decorators: [(Story) => <div style={{ inlineSize: '13rem' }}>{Story()}</div>],
};
