import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Radio } from './Radio.tsx';
import { RadioGroup } from './RadioGroup.tsx';

/**
 * Une réponse parmi deux à cinq, toutes sous les yeux.
 *
 * **À faire.** Proposer d’avance la réponse la plus courante. Les cartes pour ce qui se choisit à l’œil.
 *
 * **À éviter.** Oui ou non : une [case à cocher](?path=/docs/composants-case-%C3%A0-cocher--docs) suffit.
 *
 * **Accessibilité.** Une seule étape au clavier : Tab entre, les flèches choisissent. Toute la carte se clique.
 */
const meta = {
  title: 'Composants/Boutons radio',
  component: RadioGroup,
  args: {
    label: 'Forme du badge',
    isRequired: true,
    defaultValue: 'bandeau',
    onChange: fn(),
    children: [
      <Radio key="bandeau" value="bandeau" description="Le nom à droite du symbole ; tient partout.">
        Bandeau
      </Radio>,
      <Radio key="sceau" value="sceau" description="Le nom autour du disque, jusqu’à 24 lettres environ.">
        Sceau
      </Radio>,
      <Radio key="compact" value="compact" description="Sans nom, à côté de votre propre logo.">
        Compact
      </Radio>,
    ],
  },
  argTypes: { children: { control: false }, look: { control: 'inline-radio', options: ['list', 'cards'] } },
} satisfies Meta<typeof RadioGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Au clavier seul. */
export const Simple: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'Sceau' })).toBeChecked();
    await expect(args.onChange).toHaveBeenCalledWith('sceau');
  },
};

const picture = (width: string, height: string) => (
  <svg viewBox="0 0 120 60" aria-hidden="true" style={{ display: 'block', inlineSize: '100%' }}>
    <rect width="120" height="60" rx="3" fill="var(--coodyssee-color-surface-warm)" />
    <rect x="46" y="26" width={width} height={height} fill="var(--coodyssee-color-icon)" />
    <circle cx="30" cy="30" r="12" fill="var(--coodyssee-color-brand-fill)" />
  </svg>
);

/** Pour ce qui se choisit à l’œil ; les colonnes se replient dès que la place manque. */
export const Cartes: Story = {
  args: {
    look: 'cards',
    children: [
      <Radio key="bandeau" value="bandeau" description="Tient partout." picture={picture('60', '8')}>
        Bandeau
      </Radio>,
      <Radio key="sceau" value="sceau" description="Jusqu’à 24 lettres." picture={picture('20', '8')}>
        Sceau
      </Radio>,
      <Radio key="compact" value="compact" description="Sans nom." picture={picture('0', '0')} isDisabled>
        Compact
      </Radio>,
    ],
  },
  play: async ({ canvas, args }) => {
    // what a mouse meets over the description
    const { x, y } = canvas.getByText('Jusqu’à 24 lettres.').getBoundingClientRect();
    await userEvent.click(document.elementFromPoint(x + 4, y + 4) ?? document.body);
    await expect(args.onChange).toHaveBeenCalledWith('sceau');
  },
};

export const EnLigne: Story = {
  name: 'En ligne',
  args: {
    label: 'Papier',
    orientation: 'horizontal',
    defaultValue: 'mat',
    children: ['mat', 'brillant', 'recyclé'].map((value) => (
      <Radio key={value} value={value}>
        {value}
      </Radio>
    )),
  },
};

export const EnErreur: Story = {
  name: 'En erreur',
  args: {
    defaultValue: '',
    error: { what: 'La forme manque.', fix: 'Choisissez-en une ; le bandeau va à tous.' },
  },
};

export const Desactives: Story = { name: 'Désactivés', args: { isDisabled: true } };
