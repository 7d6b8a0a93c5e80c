import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Dialog } from './Dialog.tsx';
import { DialogTrigger } from './DialogTrigger.tsx';

const page = () => within(document.body);

/**
 * Une question posée par-dessus la page, qui attend derrière.
 *
 * **À faire** : un titre qui dit la question, des boutons qui disent l’action par son verbe. **À éviter** :
 * ouvrir une boîte sans qu’on l’ait demandée ; « OK » et « Oui » ; une boîte dans une boîte.
 *
 * **Accessibilité** : le focus entre dans la boîte, y reste, et revient au bouton ; Échap ferme. La
 * confirmation (`ConfirmDialog`) ne se ferme pas d’un clic à côté, et donne le focus à la réponse sans danger.
 */
const meta = {
  title: 'Composants/Boîte de dialogue',
  component: Dialog,
  args: {
    title: 'Partager la fiche',
    children: <p>Le lien mène à la page de l’annuaire ; chacun peut l’ouvrir.</p>,
  },
  render: (args) => (
    <DialogTrigger>
      <Button variant="secondary">Partager</Button>
      <Dialog {...args} />
    </DialogTrigger>
  ),
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    const trigger = canvas.getByRole('button', { name: 'Partager' });
    await userEvent.click(trigger);
    const dialog = await page().findByRole('dialog', { name: 'Partager la fiche' });
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(page().queryByRole('dialog')).toBeNull());
    // the focus goes back once the dialog has left the page
    await waitFor(() => expect(trigger).toHaveFocus());
  },
};

const removed = fn();

/** Avant ce qui ne se rattrape pas. */
export const Confirmation: Story = {
  render: () => (
    <DialogTrigger>
      <Button variant="danger">Retirer la fiche</Button>
      <ConfirmDialog
        title="Retirer la fiche de l’annuaire ?"
        confirmLabel="Retirer la fiche"
        tone="danger"
        onConfirm={removed}
      >
        <p>Elle disparaît tout de suite. Vos fichiers de badge restent à vous.</p>
      </ConfirmDialog>
    </DialogTrigger>
  ),
  play: async ({ canvas }) => {
    removed.mockClear();
    await userEvent.click(canvas.getByRole('button', { name: 'Retirer la fiche' }));
    const dialog = within(await page().findByRole('alertdialog'));
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Annuler' })).toHaveFocus());
    await userEvent.click(dialog.getByRole('button', { name: 'Retirer la fiche' }));
    await expect(removed).toHaveBeenCalledOnce();
    await waitFor(() => expect(page().queryByRole('alertdialog')).toBeNull());
  },
};

/** Ouverte, avec ses actions et un long texte qui défile. */
export const Longue: Story = {
  args: {
    defaultOpen: true,
    title: 'Charte de la coopérative, de l’Hydrogéomorphocartographiquement à la sobriété',
    children: Array.from({ length: 12 }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same paragraph again
      <p key={index}>
        Chacun garde son métier et son nom ; ensemble, on tient la corde et on partage le sol.
      </p>
    )),
    actions: (close) => <Button onPress={close}>J’ai lu la charte</Button>,
  },
  render: (args) => <Dialog {...args} />,
  play: async () => {
    const dialog = await page().findByRole('dialog');
    await waitFor(() => expect(dialog).toBeVisible());
  },
};
