import type { Meta, StoryObj } from '@storybook/react-vite';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { TextArea } from './TextArea.tsx';

/**
 * Plusieurs lignes : une présentation, un message. Le champ grandit avec le texte.
 *
 * **À faire.** Montrer la place attendue par le nombre de lignes ; compter plutôt que couper.
 *
 * **À éviter.** Un grand champ pour une réponse de trois mots : prenez un
 * [champ de texte](?path=/docs/composants-champ-de-texte--docs).
 *
 * **Accessibilité.** Le décompte n’est annoncé que près de la fin, pour ne pas parler pendant que l’on écrit.
 */
const meta = {
  title: 'Composants/Texte long',
  component: TextArea,
  args: { label: 'Présentation', description: 'En quelques phrases, pour l’annuaire.', limit: 300 },
} satisfies Meta<typeof TextArea>;
export default meta;
type Story = StoryObj<typeof meta>;

const text =
  'Je restaure les fenêtres et les portes anciennes des vallées : bois locaux, huiles, quincaillerie d’époque. Chaque chantier commence par une visite, un café et un relevé.';

export const Simple: Story = { args: { defaultValue: text } };

export const Etats: Story = {
  name: 'États',
  render: () => (
    <Board cell={18}>
      <Cell name="Vide">
        <TextArea label="Présentation" placeholder="Ce que vous faites, pour qui" />
      </Cell>
      <Cell name="Trop long">
        <TextArea label="Présentation" defaultValue={text} limit={150} isRequired />
      </Cell>
      <Cell name="Lecture seule">
        <TextArea label="Présentation" defaultValue={text} isReadOnly isRequired />
      </Cell>
      <Cell name="Désactivé">
        <TextArea label="Présentation" defaultValue="Bientôt" isDisabled isRequired />
      </Cell>
    </Board>
  ),
};
