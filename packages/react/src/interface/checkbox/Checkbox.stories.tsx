import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { Checkbox } from './Checkbox.tsx';

/**
 * Oui ou non, envoyé avec un formulaire.
 *
 * **À faire.** Une phrase qui est vraie une fois la case cochée : « J’ai relu le badge ».
 *
 * **À éviter.** Une négation (« Ne pas recevoir… »), une case cochée d’avance pour un accord. Ce qui agit tout de suite
 * est un [interrupteur](?path=/docs/composants-interrupteur--docs).
 *
 * **Accessibilité.** Toute la phrase se clique. Espace coche. La coche dit l’état, pas la couleur seule.
 */
const meta = {
  title: 'Composants/Case à cocher',
  component: Checkbox,
  args: { children: 'J’ai relu le badge' },
  argTypes: { error: { control: 'text' }, description: { control: 'text' } },
} satisfies Meta<typeof Checkbox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {
  args: { description: 'Il part chez l’imprimeur tel qu’il est.' },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    const box = canvas.getByRole('checkbox', { name: 'J’ai relu le badge' });
    await expect(box).toBeChecked();
    await expect(box).toHaveAccessibleDescription('Il part chez l’imprimeur tel qu’il est.');
  },
};

export const Etats: Story = {
  name: 'États',
  render: () => (
    <Board cell={13}>
      <Cell name="Non cochée">
        <Checkbox>Fonds perdus</Checkbox>
      </Cell>
      <Cell name="Cochée">
        <Checkbox defaultSelected>Fonds perdus</Checkbox>
      </Cell>
      <Cell name="En partie">
        <Checkbox isIndeterminate>Tous les supports</Checkbox>
      </Cell>
      <Cell name="Survol">
        <Shown as="hovered" on=".coodyssee-choice">
          <Checkbox>Fonds perdus</Checkbox>
        </Shown>
      </Cell>
      <Cell name="Appui">
        <Shown as="pressed" on=".coodyssee-choice">
          <Checkbox>Fonds perdus</Checkbox>
        </Shown>
      </Cell>
      <Cell name="Focus clavier">
        <Shown as="focus-visible" on=".coodyssee-choice">
          <Checkbox defaultSelected>Fonds perdus</Checkbox>
        </Shown>
      </Cell>
      <Cell name="En erreur">
        <Checkbox error={{ what: 'Votre accord manque.', fix: 'Relisez le badge, puis cochez.' }}>
          J’ai relu le badge, les mentions et l’adresse
        </Checkbox>
      </Cell>
      <Cell name="Désactivée">
        <Checkbox isDisabled>Fonds perdus</Checkbox>
      </Cell>
      <Cell name="Désactivée, cochée">
        <Checkbox isDisabled defaultSelected>
          Fonds perdus
        </Checkbox>
      </Cell>
    </Board>
  ),
};
