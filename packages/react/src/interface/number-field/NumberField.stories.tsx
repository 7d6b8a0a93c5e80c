import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { NumberField } from './NumberField.tsx';

/**
 * Une quantité, écrite à la française : virgule, espace des milliers, unité.
 *
 * **À faire.** Donner le pas et les bornes quand elles existent : un imprimeur livre par 50.
 *
 * **À éviter.** Un code postal, un SIRET : ce ne sont pas des quantités, prenez un
 * [champ de texte](?path=/docs/composants-champ-de-texte--docs).
 *
 * **Accessibilité.** Flèches haut et bas, Page préc. et Page suiv. La virgule et le point sont compris tous deux.
 */
const meta = {
  title: 'Composants/Nombre',
  component: NumberField,
  args: {
    label: 'Exemplaires',
    isRequired: true,
    defaultValue: 1250,
    minValue: 50,
    step: 50,
    onChange: fn(),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '14rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof NumberField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Augmenter/ }));
    await expect(args.onChange).toHaveBeenLastCalledWith(1300);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
  },
};

export const AvecUneUnite: Story = {
  name: 'Avec une unité',
  args: {
    label: 'Largeur',
    step: 0.5,
    minValue: 5,
    defaultValue: 35.5,
    formatOptions: { style: 'unit', unit: 'millimeter' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveValue('35,5\u202fmm');
  },
};

export const EnErreur: Story = {
  name: 'En erreur',
  args: { defaultValue: 1, error: { what: 'C’est trop peu.', fix: 'Le tirage commence à 50.' } },
};

export const Desactive: Story = { name: 'Désactivé', args: { isDisabled: true } };
