import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Logo } from '../../brand/logo/Logo.tsx';
import { Link } from '../link/Link.tsx';
import { Header } from './Header.tsx';

/**
 * Le haut de chaque page : le logo, la navigation, une action au plus. Dans un cadre étroit la navigation
 * devient un menu que le navigateur ouvre lui-même : il marche sans script et se ferme avec Échap.
 *
 * **À faire** : cinq entrées au plus, chacune d’un ou deux mots. **À éviter** : une image à la place du nom ;
 * deux actions.
 *
 * **Accessibilité** : la page en cours est dite, et tient sur une ligne de sol ; la couleur n’est pas seule.
 */
const meta = {
  title: 'Composants/En-tête',
  component: Header,
  args: {
    logo: (
      <a href="#accueil">
        <Logo title="Coodyssée, l’accueil" width={150} />
      </a>
    ),
    items: [
      { label: 'La coopérative', href: '#cooperative' },
      { label: 'Annuaire', href: '#annuaire' },
      { label: 'Pôles', href: '#poles' },
      { label: 'Rendez-vous', href: '#rendez-vous' },
    ],
    current: '#annuaire',
    action: (
      <Link button="primary" href="#rejoindre">
        Nous rejoindre
      </Link>
    ),
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Header>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Large: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Annuaire' })).toHaveAttribute('aria-current', 'page');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Etroit: Story = {
  name: 'Étroit',
  decorators: [(Story) => <div style={{ inlineSize: 'min(100%, 22rem)' }}>{Story()}</div>],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'Annuaire' })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Menu' }));
    await expect(canvas.getByRole('link', { name: 'Annuaire' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Fermer le menu' }));
    await expect(canvas.queryByRole('link', { name: 'Annuaire' })).toBeNull();
  },
};
