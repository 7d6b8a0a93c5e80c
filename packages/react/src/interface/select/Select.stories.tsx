import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { Option, OptionSection } from '../options/Option.tsx';
import { Select } from './Select.tsx';

/**
 * Un choix dans une liste qui s’ouvre.
 *
 * **À faire.** Entre cinq et quinze choix, dans un ordre que l’on devine. Grouper par familles au-delà de huit.
 *
 * **À éviter.** Moins de cinq choix : les [boutons radio](?path=/docs/composants-boutons-radio--docs) les montrent tous.
 * Plus de quinze : la [liste à recherche](?path=/docs/composants-liste-%C3%A0-recherche--docs) se fouille.
 *
 * **Accessibilité.** Espace ou flèche bas ouvre, les lettres cherchent, Échap referme sans changer. Le choix se voit à
 * son fond et à sa coche.
 */
const meta = {
  title: 'Composants/Liste',
  component: Select,
  args: {
    label: 'Pôle',
    isRequired: true,
    children: [
      <Option key="batiment" id="batiment">
        Bâtiment
      </Option>,
      <Option key="formation" id="formation">
        Formation
      </Option>,
      <Option key="nature" id="nature" description="Accompagnement en montagne, jardin, animaux">
        Nature et plein air
      </Option>,
      <Option key="services" id="services">
        Services
      </Option>,
    ],
  },
  argTypes: { children: { control: false } },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '22rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof Select>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Au clavier seul : ouvrir, chercher par une lettre, choisir. */
export const AuClavier: Story = {
  name: 'Au clavier',
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}n{Enter}');
    const button = canvas.getByRole('button');
    await expect(button).toHaveTextContent('Nature et plein air');
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** Ouverte : le choix garde sa coche, le fond suit la main. */
export const Ouverte: Story = {
  args: { defaultOpen: true, defaultValue: 'formation' },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async () => {
    await expect(screen.getByRole('option', { name: 'Formation' })).toHaveAttribute('aria-selected', 'true');
  },
};

export const EnFamilles: Story = {
  name: 'En familles',
  args: {
    label: 'Support',
    defaultOpen: true,
    children: [
      <OptionSection key="e" title="À l’écran">
        <Option id="signature">Signature de courriel</Option>
        <Option id="reseaux">Bannière de réseau social</Option>
      </OptionSection>,
      <OptionSection key="p" title="Imprimé">
        <Option id="carte">Carte de visite</Option>
        <Option id="tampon">Tampon</Option>
        <Option id="marquage" isDisabled>
          Marquage de véhicule
        </Option>
      </OptionSection>,
    ],
  },
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '24rem' }}>
        <Story />
      </div>
    ),
  ],
};

const poles = (
  <>
    <Option id="batiment">Bâtiment</Option>
    <Option id="formation">Formation</Option>
  </>
);

export const Etats: Story = {
  name: 'États',
  decorators: [(Story) => <Story />],
  render: () => (
    <Board cell={15}>
      <Cell name="À choisir">
        <Select label="Pôle" isRequired>
          {poles}
        </Select>
      </Cell>
      <Cell name="Choisi">
        <Select label="Pôle" isRequired defaultValue="batiment">
          {poles}
        </Select>
      </Cell>
      <Cell name="Plusieurs">
        <Select
          label="Pôles"
          description="Un ou plusieurs."
          selectionMode="multiple"
          defaultValue={['batiment', 'formation']}
        >
          {poles}
        </Select>
      </Cell>
      <Cell name="En erreur">
        <Select
          label="Pôle"
          isRequired
          error={{ what: 'Le pôle manque.', fix: 'Choisissez le plus proche.' }}
        >
          {poles}
        </Select>
      </Cell>
      <Cell name="Désactivé">
        <Select label="Pôle" isRequired isDisabled defaultValue="batiment">
          {poles}
        </Select>
      </Cell>
    </Board>
  ),
};
