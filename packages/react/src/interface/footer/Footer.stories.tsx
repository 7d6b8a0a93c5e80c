import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Footer } from './Footer.tsx';

/**
 * Le pied de chaque page et les mentions de la coopérative. Les faits viennent de qui publie le site : rien
 * n’est deviné, et ce qui manque n’est pas écrit. Les mots « société coopérative » sont toujours en toutes
 * lettres quand le nom ne les dit pas.
 *
 * **À faire** : reprendre les faits de l’extrait du registre. **À éviter** : le numéro d’un membre (c’est la
 * coopérative qui est immatriculée) ; une mention recopiée d’un autre site.
 */
const meta = {
  title: 'Composants/Pied de page',
  component: Footer,
  args: {
    logo: <strong>Coodyssée</strong>,
    contact: 'Hautes-Alpes',
    items: [
      { label: 'La coopérative', href: '#cooperative' },
      { label: 'Annuaire', href: '#annuaire' },
      { label: 'Rendez-vous', href: '#rendez-vous' },
      { label: 'Mentions légales', href: '#mentions' },
      { label: 'Accessibilité', href: '#accessibilite' },
    ],
    legal: { name: 'Coodyssée', siren: '508536364', siret: '50853636400021', vat: 'FR88 508536364' },
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Footer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/société coopérative et participative/)).toBeVisible();
    await expect(canvas.queryByText(/RCS/)).toBeNull();
  },
};
export const FaitsSeuls: Story = {
  name: 'Mentions seules',
  args: { logo: undefined, contact: undefined, items: [], legal: { name: 'Coodyssée' } },
};
export const Etroit: Story = {
  name: 'Étroit',
  decorators: [(Story) => <div style={{ inlineSize: 'min(100%, 20rem)' }}>{Story()}</div>],
};
