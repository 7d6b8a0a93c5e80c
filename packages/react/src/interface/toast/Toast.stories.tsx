import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { ToastRegion } from './ToastRegion.tsx';
import { createToastQueue } from './toast-queue.ts';

const queue = createToastQueue();

/**
 * Un message court après une action qui a réussi. Il attend tant qu’on le pointe.
 *
 * **À faire** : au moins six secondes, ou aucun délai s’il porte une action. **À éviter** : une erreur de saisie
 * (elle se dit au champ) ; une information dont on aura besoin plus tard.
 *
 * **Accessibilité** : le message est annoncé ; F6 y mène ; la croix le ferme.
 */
const meta = {
  title: 'Composants/Notification',
  component: ToastRegion,
  args: { queue },
  render: (args) => (
    <>
      <Button
        variant="secondary"
        onPress={() =>
          queue.add({ title: 'Lien copié', description: 'Collez-le dans un message.', tone: 'success' })
        }
      >
        Copier le lien
      </Button>
      <ToastRegion {...args} />
    </>
  ),
} satisfies Meta<typeof ToastRegion>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ApresUneAction: Story = {
  name: 'Après une action',
  play: async ({ canvas }) => {
    const page = within(document.body);
    await userEvent.click(canvas.getByRole('button', { name: 'Copier le lien' }));
    const toast = await page.findByRole('alertdialog', { name: 'Lien copié' });
    await expect(toast).toHaveAccessibleDescription('Collez-le dans un message.');
    await userEvent.click(within(toast).getByRole('button', { name: 'Fermer le message' }));
    await waitFor(() => expect(page.queryByRole('alertdialog')).toBeNull());
  },
};
