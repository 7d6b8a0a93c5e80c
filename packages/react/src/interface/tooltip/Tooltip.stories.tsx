import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { Tooltip } from './Tooltip.tsx';

/**
 * Quelques mots qui viennent quand on pointe un bouton ou qu’il reçoit le focus.
 *
 * **À faire** : nommer un bouton sans mot, rappeler un raccourci. **À éviter** : une information nécessaire
 * (elle ne vient pas au doigt) ; un lien dans l’infobulle ; répéter le mot du bouton.
 *
 * **Accessibilité** : elle décrit le bouton, se montre au clavier comme à la souris, se ferme avec Échap.
 */
const meta = {
  title: 'Composants/Infobulle',
  component: Tooltip,
  args: { text: 'Le lien mène à l’annuaire', children: <Button variant="secondary">Copier le lien</Button> },
} satisfies Meta<typeof Tooltip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AuFocus: Story = {
  name: 'Au focus',
  play: async ({ canvas }) => {
    const page = within(document.body);
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await expect(await page.findByRole('tooltip')).toHaveTextContent('Le lien mène à l’annuaire');
    await expect(canvas.getByRole('button')).toHaveAccessibleDescription('Le lien mène à l’annuaire');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('tooltip')).toBeNull());
  },
};

export const Longue: Story = {
  args: {
    isOpen: true,
    placement: 'bottom',
    text: 'Hydrogéomorphocartographiquement : un mot plus long que l’infobulle n’est large.',
  },
};
