import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { Link } from '../link/Link.tsx';
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
