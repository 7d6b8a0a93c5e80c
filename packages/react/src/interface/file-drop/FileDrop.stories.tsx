import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { FileDrop } from './FileDrop.tsx';
import { fileKinds } from './file-kinds.ts';

const file = (name: string, type: string, size = 20_000) => new File([new Uint8Array(size)], name, { type });

/**
 * Un fichier déposé, collé ou choisi : un logo, une liste de membres.
 *
 * **À faire.** Dire les formats et la limite avant, pas après. Nommer chaque fichier refusé, avec la raison et la sortie.
 *
 * **À éviter.** Le dépôt comme seul chemin : le bouton reste, pour le clavier et le téléphone.
 *
 * **Accessibilité.** Le bouton ouvre le choix de fichier ; la zone reçoit aussi un collage au clavier. Ce qui est pris ou
 * refusé est annoncé. Après un retrait, le focus revient au bouton.
 */
const meta = {
  title: 'Composants/Dépôt de fichier',
  component: FileDrop,
  args: {
    label: 'Votre logo',
    accept: [fileKinds.svg, fileKinds.png, fileKinds.jpeg],
    onChange: fn(),
  },
  argTypes: { accept: { control: false }, files: { control: false }, error: { control: 'text' } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '30rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof FileDrop>;
export default meta;
type Story = StoryObj<typeof meta>;

const choose = (root: HTMLElement, files: readonly File[]) => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file input');
  return userEvent.upload(input, [...files], { applyAccept: false });
};

export const Simple: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    const logo = file('logo.svg', 'image/svg+xml');
    await choose(canvasElement, [logo]);
    await expect(args.onChange).toHaveBeenCalledWith([logo]);
    await expect(canvas.getByText('logo.svg')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Retirer logo.svg' }));
    await expect(canvas.getByRole('button', { name: 'Choisir un fichier' })).toHaveFocus();
    await expect(args.onChange).toHaveBeenLastCalledWith([]);
  },
};

/** Un fichier pris. */
export const UnFichier: Story = {
  name: 'Un fichier',
  args: {
    files: [file('Pierre & Plume, logo définitif version 3 (corrigé).svg', 'image/svg+xml')],
    isRequired: true,
  },
};

/** Chaque refus dit quoi, pourquoi et comment en sortir. */
export const Refuses: Story = {
  name: 'Refusés',
  args: { maxSize: 1e6, maxCount: 2 },
  play: async ({ canvas, canvasElement, args }) => {
    await choose(canvasElement, [
      file('photo.heic', 'image/heic'),
      file('affiche.png', 'image/png', 2_300_000),
    ]);
    await expect(canvas.getByRole('status')).toHaveTextContent(
      /photo\.heic .+n’est pas d’un format lu ici\..+affiche\.png .+ est trop lourd/,
    );
    await expect(args.onChange).not.toHaveBeenCalled();
  },
};

/** Le fichier est au-dessus de la zone : le sol de la cordée paraît. */
export const EnVol: Story = {
  name: 'En vol',
  render: (args) => (
    <Shown as="drop-target" on=".coodyssee-file-drop">
      <FileDrop {...args} />
    </Shown>
  ),
};

export const Desactive: Story = { name: 'Désactivé', args: { isDisabled: true } };

export const EcranEtroit: Story = {
  name: 'Écran étroit',
  args: { files: [file('Anticonstitutionnellement-et-cooperativement.png', 'image/png')] },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17rem' }}>
        <Story />
      </div>
    ),
  ],
};
