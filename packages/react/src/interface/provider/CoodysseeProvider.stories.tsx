import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Alert } from '../alert/Alert.tsx';
import { Button } from '../button/Button.tsx';
import { ColorField } from '../color-field/ColorField.tsx';
import { FileDrop } from '../file-drop/FileDrop.tsx';
import { fileKinds } from '../file-drop/file-kinds.ts';
import { Link } from '../link/Link.tsx';
import { TextField } from '../text-field/TextField.tsx';
import { CoodysseeProvider } from './CoodysseeProvider.tsx';

const navigate = fn();

/**
 * Le sol sous une page : à poser une fois, autour de tout. Il donne la langue (français), le thème (celui du système,
 * ou forcé) et, dans une application, la façon de suivre un lien sans recharger la page.
 *
 * **À faire.** Un seul à la racine ; un second, au besoin, pour une zone toujours sombre ou toujours claire.
 *
 * **Accessibilité.** `lang` suit `locale` : un lecteur d’écran prend la bonne voix. Menus et listes ouverts hors de la
 * zone gardent son thème.
 */
const meta = {
  title: 'Composants/Cadre de page',
  component: CoodysseeProvider,
  args: {
    navigate,
    style: { padding: 'var(--coodyssee-space-6)' },
    children: (
      <div
        style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 'var(--coodyssee-space-4)' }}
      >
        <Button>Enregistrer</Button>
        <Link href="/studio">Ouvrir le studio</Link>
      </div>
    ),
  },
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
} satisfies Meta<typeof CoodysseeProvider>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Un lien de l’application passe par `navigate`, sans nouvelle page. */
export const Liens: Story = {
  play: async ({ canvas }) => {
    navigate.mockClear();
    await userEvent.click(canvas.getByRole('link'));
    await expect(navigate).toHaveBeenCalledWith('/studio', undefined);
  },
};

export const ToujoursSombre: Story = {
  name: 'Toujours sombre',
  args: { theme: 'dark' },
  play: async ({ canvas }) => {
    const page = canvas.getByRole('button').closest('.coodyssee-page');
    await expect(page).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveAttribute('lang', 'fr-FR');
  },
};

/** Ce que les composants disent d’eux-mêmes suit la langue : consignes, refus, unités. */
export const EnAnglais: Story = {
  name: 'En anglais',
  args: {
    locale: 'en-GB',
    children: (
      <div style={{ display: 'grid', gap: 'var(--coodyssee-space-4)' }}>
        <TextField label="Trade" limit={5} defaultValue="Joinery" />
        <ColorField label="Colour" defaultValue="#12" />
        <FileDrop label="Logo" accept={[fileKinds.svg, fileKinds.png]} />
        <Alert tone="warning">Two days are left.</Alert>
      </div>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('optional')).toHaveLength(3);
    await expect(canvas.getByRole('textbox', { name: /Trade/ })).toHaveAccessibleDescription(
      /2.characters too many/,
    );
    await expect(canvas.getByText('This colour is not recognised.')).toBeVisible();
    await expect(canvas.getByText(/^SVG or PNG, 5 MB at most/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    await expect(canvas.getByText(/^Warning:$/)).toBeInTheDocument();
  },
};
