import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Link } from '../../interface/link/Link.tsx';
import { CallToJoin } from './CallToJoin.tsx';

/**
 * L’invitation, au bas d’une page : une cordée, et une place en pointillé pour qui lit.
 *
 * **À faire** : une seule action, qui dit ce qui va se passer. **À éviter** : deux invitations sur une page ;
 * promettre un revenu.
 */
const meta = {
  title: 'Éditorial/Invitation',
  component: CallToJoin,
  args: {
    children: <p>Venez avec votre métier et vos questions. On regarde ensemble si la coopérative vous va.</p>,
    action: (
      <Link button="primary" size="lg" href="#reunion">
        Venir à une réunion
      </Link>
    ),
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof CallToJoin>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Large: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Il reste une place dans la cordée' })).toBeVisible();
  },
};
export const Etroit: Story = {
  name: 'Étroit',
  decorators: [(Story) => <div style={{ inlineSize: 'min(100%, 22rem)' }}>{Story()}</div>],
};
