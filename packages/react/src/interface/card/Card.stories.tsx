import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from './Card.tsx';

/**
 * Une chose parmi d’autres du même genre. Avec `href`, le titre est le lien et toute la carte se touche ; le
 * lecteur d’écran n’entend que le titre, et les autres liens de la carte restent joignables.
 *
 * **À faire** : des cartes de même forme dans une grille. **À éviter** : une carte seule pour encadrer du
 * texte ; deux actions égales dans une carte.
 */
const meta = {
  title: 'Composants/Carte',
  component: Card,
  args: {
    overline: 'Pôle',
    title: 'Bâtiment',
    href: '#batiment',
    children: <p>Charpente, ébénisterie, serrurerie, taille de pierre : les métiers du chantier ensemble.</p>,
    footer: 'Neuf entrepreneurs',
  },
  decorators: [(Story) => <div style={{ maxInlineSize: '22rem' }}>{Story()}</div>],
} satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AvecLien: Story = {
  name: 'Avec lien',
  play: async ({ canvas, canvasElement }) => {
    const card = canvasElement.querySelector('article')?.getBoundingClientRect();
    const { x = 0, y = 0, width = 0, height = 0 } = card ?? {};
    // the foot of the card belongs to the title's link
    const under = document.elementFromPoint(x + width / 2, y + height - 8);
    await expect(under).toBe(canvas.getByRole('link', { name: 'Bâtiment' }));
  },
};
export const SansLien: Story = { name: 'Sans lien', args: { href: undefined } };
export const MotTresLong: Story = {
  name: 'Mot très long',
  args: { title: 'Hydrogéomorphocartographiquement' },
  decorators: [(Story) => <div style={{ inlineSize: '11rem' }}>{Story()}</div>],
};
