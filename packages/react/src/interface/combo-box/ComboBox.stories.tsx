import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Option } from '../options/Option.tsx';
import { ComboBox } from './ComboBox.tsx';

const trades = [
  'Accompagnatrice en montagne',
  'Apiculteur',
  'Ébéniste',
  'Élagueuse-grimpeuse',
  'Formatrice',
  'Illustrateur',
  'Menuisière',
  'Maçon du patrimoine',
  'Sophrologue',
  'Tailleur de pierre',
  'Traductrice',
].map((name) => ({ id: name, name }));

/**
 * Un choix dans une longue liste, trouvé en tapant. Accents et majuscules peuvent manquer.
 *
 * **À faire.** Accepter aussi ce qui n’est pas dans la liste (`allowsCustomValue`) quand la vie en a plus que la liste :
 * un métier, une commune.
 *
 * **À éviter.** Une liste de moins de quinze choix : une [liste](?path=/docs/composants-liste--docs) suffit.
 *
 * **Accessibilité.** Le nombre de propositions est annoncé ; flèches pour parcourir, Entrée pour choisir, Échap pour
 * refermer.
 */
const meta = {
  title: 'Composants/Liste à recherche',
  component: ComboBox,
  args: {
    label: 'Métier',
    isRequired: true,
    defaultItems: trades,
    children: (trade: object) => <Option>{(trade as { name: string }).name}</Option>,
  },
  argTypes: { children: { control: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22rem', minBlockSize: '16rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ComboBox>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Au clavier seul, sans accents : « eb » trouve « Ébéniste ». */
export const AuClavier: Story = {
  name: 'Au clavier',
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('eb');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvas.getByRole('combobox')).toHaveValue('Ébéniste');
  },
};

export const RienNeCorrespond: Story = {
  name: 'Rien ne correspond',
  args: { emptyText: 'Aucun métier de ce nom. Écrivez le vôtre en entier.', allowsCustomValue: true },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'Fauconnier');
    await expect(await screen.findByText(/^Aucun métier de ce nom/)).toBeVisible();
  },
};

/** Ce qui convient se demande au réseau : la liste le dit, et le champ aussi. */
export const RechercheEnCours: Story = {
  name: 'Recherche en cours',
  args: { isLoading: true, items: [] },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'ébé');
    await waitFor(() => expect(screen.getByRole('listbox')).toHaveTextContent('Recherche en cours…'));
    await expect(canvas.getByRole('status')).toHaveTextContent('Recherche en cours…');
    await expect(screen.queryByText('Rien ne correspond.')).toBeNull();
  },
};

export const EnErreur: Story = {
  name: 'En erreur',
  args: { error: { what: 'Ce métier n’est pas dans la liste.', fix: 'Choisissez le plus proche.' } },
};

export const Desactive: Story = {
  name: 'Désactivée',
  args: { isDisabled: true, defaultInputValue: 'Ébéniste' },
};
