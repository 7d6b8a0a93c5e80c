import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { members } from '../../../../../.storybook/fixtures/members.ts';
import { Link } from '../../interface/link/Link.tsx';
import { Gathering } from '../gathering/Gathering.tsx';
import { Range } from '../range/Range.tsx';
import { Hero } from './Hero.tsx';

/**
 * Le haut d’une page : ce dont elle parle, en peu de grands mots, et un dessin posé sur le pied de la bande.
 *
 * **À faire** : un titre de deux à cinq mots ; une action, deux au plus. **À éviter** : un carrousel ; une phrase
 * qui vaudrait pour n’importe qui.
 */
const meta = {
  title: 'Éditorial/Ouverture',
  component: Hero,
  args: {
    title: 'Entreprendre, encordés',
    children: <p>Chacun garde son métier et son nom. On partage le sol, la corde et la vue.</p>,
  },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Hero>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AvecLeRassemblement: Story = {
  name: 'Avec le rassemblement',
  args: {
    overline: 'Coopérative d’entrepreneurs, Hautes-Alpes',
    actions: (
      <Link button="primary" size="lg" href="#reunion">
        Venir à une réunion
      </Link>
    ),
    drawing: <Gathering colours={members.slice(0, 14).map(({ colour }) => colour)} />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveAccessibleName('Entreprendre, encordés');
  },
};
export const SurUneMontagne: Story = { name: 'Sur une montagne', args: { backdrop: <Range /> } };
export const Etroite: Story = {
  name: 'Étroite',
  args: { title: 'Hydrogéomorphocartographiquement', backdrop: <Range /> },
  decorators: [(Story) => <div style={{ inlineSize: 'min(100%, 20rem)' }}>{Story()}</div>],
};

/** Des mots ordinaires tiennent sur un téléphone, d’un seul tenant. */
export const MotsOrdinaires: Story = {
  name: 'Mots ordinaires',
  args: { title: 'L’entrepreneuriat, encordés', backdrop: <Range /> },
  decorators: [(Story) => <div style={{ maxInlineSize: '24rem' }}>{Story()}</div>],
};
