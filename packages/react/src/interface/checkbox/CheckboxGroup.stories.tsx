import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Checkbox } from './Checkbox.tsx';
import { CheckboxGroup } from './CheckboxGroup.tsx';

/**
 * Plusieurs réponses à une même question.
 *
 * **À faire.** Une question en libellé, des réponses de même forme, dans un ordre que l’on devine.
 *
 * **À éviter.** Plus de dix cases : une [liste](?path=/docs/composants-liste--docs) à choix multiple.
 *
 * **Accessibilité.** La question est lue avant la première case ; chaque case se coche seule, avec Espace.
 */
const meta = {
  title: 'Composants/Cases à cocher',
  component: CheckboxGroup,
  args: {
    label: 'Supports',
    description: 'Tous iront dans le même dossier.',
    defaultValue: ['carte'],
    onChange: fn(),
    children: [
      <Checkbox key="carte" value="carte">
        Carte de visite
      </Checkbox>,
      <Checkbox key="signature" value="signature" description="Pour les courriels, clairs ou sombres.">
        Signature
      </Checkbox>,
      <Checkbox key="tampon" value="tampon">
        Tampon
      </Checkbox>,
    ],
  },
  argTypes: { children: { control: false }, orientation: { control: 'inline-radio' } },
} satisfies Meta<typeof CheckboxGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Tampon' }));
    await expect(args.onChange).toHaveBeenCalledWith(['carte', 'tampon']);
  },
};

export const EnLigne: Story = { name: 'En ligne', args: { orientation: 'horizontal' } };

export const EnErreur: Story = {
  name: 'En erreur',
  args: { defaultValue: [], error: { what: 'Aucun support n’est choisi.', fix: 'Cochez-en au moins un.' } },
};

export const Desactivees: Story = { name: 'Désactivées', args: { isDisabled: true } };
