import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { SkipLink } from './SkipLink.tsx';

/**
 * Le premier lien d’une page : invisible jusqu’à la touche Tabulation, il mène droit au contenu.
 *
 * **À faire** : donner à `<main>` l’identifiant visé et `tabIndex={-1}`, pour que le focus y arrive.
 */
const meta = {
  title: 'Composants/Lien d’évitement',
  component: SkipLink,
  render: (args) => (
    <>
      <SkipLink {...args} />
      <main id="contenu" tabIndex={-1}>
        Appuyez sur Tabulation : le lien paraît en haut de la page.
      </main>
    </>
  ),
} satisfies Meta<typeof SkipLink>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AuFocus: Story = {
  name: 'Au focus',
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link', { name: 'Aller au contenu' });
    await expect(link.getBoundingClientRect().bottom).toBeLessThan(0);
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  },
};
