import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { members } from '../../../../../.storybook/fixtures/members.ts';
import { Grid } from '../../interface/band/Grid.tsx';
import { EntrepreneurCard } from './EntrepreneurCard.tsx';

const card = (index: number) => {
  const member = members[index];
  if (!member) throw new RangeError(`No member ${index}`);
  return { ...member, href: `#${member.id}` };
};

/**
 * Un membre dans l’annuaire, composé comme son badge : la personne se tient sur un sol à la couleur du membre, qui
 * court sous son nom. La couleur est tenue à 3:1 sur tous les fonds, jour et nuit, sans rien changer à la teinte.
 *
 * **À faire** : le nom tel que le membre l’écrit, dans toutes les écritures ; toute la carte se touche. **À
 * éviter** : un téléphone ou un numéro légal sur la carte ; une couleur qui dirait un métier.
 */
const meta = {
  title: 'Éditorial/Carte d’entrepreneur',
  component: EntrepreneurCard,
  args: { entrepreneur: card(0) },
  decorators: [(Story) => <div style={{ maxInlineSize: '20rem' }}>{Story()}</div>],
} satisfies Meta<typeof EntrepreneurCard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Atelier Brindezingue' })).toHaveAttribute(
      'href',
      '#membre-1',
    );
  },
};

/** Une lettre, cent lettres, d’autres écritures, une couleur trop pâle, une couleur trop sombre. */
export const NomsDifficiles: Story = {
  name: 'Noms difficiles',
  decorators: [(Story) => <div style={{ maxInlineSize: '60rem' }}>{Story()}</div>],
  render: () => (
    <Grid>
      {[7, 8, 10, 11, 12, 13, 17, 24, 32].map((index) => (
        <EntrepreneurCard key={index} entrepreneur={card(index)} />
      ))}
    </Grid>
  ),
};
