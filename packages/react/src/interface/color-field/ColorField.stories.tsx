import { brand } from '@coodyssee/logo/brand';
import { memberInk } from '@coodyssee/logo/colour';
import { inks } from '@coodyssee/tokens';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { ColorField } from './ColorField.tsx';
import type { ReadColour } from './read-colour.ts';

const read: ReadColour = (text) =>
  memberInk(text, { ground: brand.inks.paper, use: 'graphic', house: brand.inks });

/**
 * Une couleur : tapée (un mot, un code), choisie dans une palette ou prélevée à l’écran.
 *
 * **À faire.** Lire avec `memberInk` de `@coodyssee/logo` : elle comprend « bleu canard », et répare ce qui se verrait
 * mal en le disant. Proposer l’ardoise à qui préfère.
 *
 * **À éviter.** Refuser une couleur pâle : elle est foncée juste assez, et l’entrepreneur·e garde le choix.
 *
 * **Accessibilité.** Tout se fait au clavier par le texte. Le contraste est dit en chiffres ; l’échantillon n’est jamais
 * seul à parler. L’erreur attend que le champ soit quitté.
 */
const meta = {
  title: 'Composants/Couleur',
  component: ColorField,
  args: {
    label: 'Votre couleur',
    description: 'Un mot ou un code de votre charte.',
    isRequired: true,
    read,
    onChange: fn(),
  },
  argTypes: { read: { control: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ColorField>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Un mot français suffit. */
export const UnMot: Story = {
  name: 'Un mot',
  play: async ({ canvas, args }) => {
    const input = canvas.getByRole('textbox', { name: 'Votre couleur' });
    await userEvent.type(input, 'bleu canard');
    await expect(args.onChange).toHaveBeenLastCalledWith(
      'bleu canard',
      expect.objectContaining({ original: expect.stringMatching(/^#[\da-f]{6}$/) }),
    );
    await expect(canvas.getByText(/^Contraste 4,7/)).toBeVisible();
  },
};

/** Une couleur trop pâle est foncée du moins qu’il faut, et on le dit. */
export const Reparee: Story = {
  name: 'Réparée',
  args: { defaultValue: 'jaune' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^#F{4}0{2}$/)).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(/foncé juste assez/);
  },
};

/** On ne reprend pas quelqu’un au milieu d’un mot : l’erreur vient quand le champ est quitté. */
export const NonReconnue: Story = {
  name: 'Non reconnue',
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox');
    await userEvent.type(input, 'bleu cana');
    await expect(input).not.toBeInvalid();
    await userEvent.tab();
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(/n’est pas reconnue/);
  },
};

/** Quelques couleurs à portée de main ; flèches pour passer de l’une à l’autre. */
export const AvecDesPropositions: Story = {
  name: 'Avec des propositions',
  args: {
    defaultValue: inks.ardoise.screen,
    presets: [
      { name: 'Ardoise', colour: inks.ardoise.screen },
      { name: 'Vert sapin', colour: 'vert sapin', sample: 'darkgreen' },
      { name: 'Bleu canard', colour: 'bleu canard', sample: 'teal' },
      { name: 'Prune', colour: 'prune', sample: 'purple' },
    ],
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Vert sapin' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('vert sapin');
    await expect(canvas.getByRole('button', { name: 'Vert sapin' })).toHaveAttribute('aria-pressed', 'true');
  },
};

/** Sans lecteur, seuls les codes sont compris, et aucun contraste n’est promis. */
export const CodesSeulement: Story = {
  name: 'Codes seulement',
  render: () => <ColorField label="Couleur" defaultValue="vert" isRequired />,
};

export const Desactivee: Story = {
  name: 'Désactivée',
  args: { isDisabled: true, defaultValue: 'bleu canard' },
};

export const EcranEtroit: Story = {
  name: 'Écran étroit',
  args: { defaultValue: 'rose clair' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17rem' }}>
        <Story />
      </div>
    ),
  ],
};
