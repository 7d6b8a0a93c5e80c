import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { Switch } from './Switch.tsx';

/**
 * Marche ou arrêt, avec effet immédiat.
 *
 * **À faire.** Nommer ce qui est en marche : « Fonds perdus », « Fond sombre ». Les mots ne changent pas avec l’état.
 *
 * **À éviter.** Dans un formulaire que l’on envoie : prenez une
 * [case à cocher](?path=/docs/composants-case-%C3%A0-cocher--docs).
 *
 * **Accessibilité.** Annoncé comme interrupteur ; Espace bascule. La place de la bille dit l’état autant que la couleur.
 */
const meta = {
  title: 'Composants/Interrupteur',
  component: Switch,
  args: { children: 'Fonds perdus' },
  argTypes: { description: { control: 'text' } },
} satisfies Meta<typeof Switch>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {
  args: { description: 'Le dessin déborde de 3 mm, pour la coupe.' },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('switch', { name: 'Fonds perdus' })).toBeChecked();
  },
};

export const Etats: Story = {
  name: 'États',
  render: () => (
    <Board cell={10}>
      <Cell name="Arrêt">
        <Switch>Fond sombre</Switch>
      </Cell>
      <Cell name="Marche">
        <Switch defaultSelected>Fond sombre</Switch>
      </Cell>
      <Cell name="Survol">
        <Shown as="hovered" on=".coodyssee-choice">
          <Switch defaultSelected>Fond sombre</Switch>
        </Shown>
      </Cell>
      <Cell name="Focus clavier">
        <Shown as="focus-visible" on=".coodyssee-choice">
          <Switch>Fond sombre</Switch>
        </Shown>
      </Cell>
      <Cell name="Désactivé">
        <Switch isDisabled>Fond sombre</Switch>
      </Cell>
      <Cell name="Désactivé, marche">
        <Switch isDisabled defaultSelected>
          Fond sombre
        </Switch>
      </Cell>
      <Cell name="De droite à gauche">
        <div dir="rtl" lang="ar">
          <Switch defaultSelected>خلفية داكنة</Switch>
        </div>
      </Cell>
    </Board>
  ),
};
