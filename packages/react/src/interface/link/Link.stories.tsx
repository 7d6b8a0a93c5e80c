import type { Meta, StoryObj } from '@storybook/react-vite';
import { Mountain } from 'lucide-react';
import { expect } from 'storybook/test';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { Link } from './Link.tsx';

/**
 * Un lien mène quelque part ; pour agir sur place, prenez un [bouton](?path=/docs/composants-bouton--docs).
 *
 * **À faire.** Des mots qui se comprennent seuls, lus dans une liste de liens : « Lire les statuts (PDF, 2 pages) ».
 *
 * **À éviter.** « Cliquez ici », « en savoir plus ». Ouvrir un onglet sans raison.
 *
 * **Accessibilité.** Toujours souligné dans un texte, car la couleur seule ne se voit pas de tous. Un autre site ou un
 * nouvel onglet est annoncé par une flèche et, pour un lecteur d’écran, par des mots.
 */
const meta = {
  title: 'Composants/Lien',
  component: Link,
  args: { href: '#statuts', children: 'Lire les statuts' },
  argTypes: {
    button: { control: 'inline-radio', options: [undefined, 'primary', 'secondary', 'quiet', 'danger'] },
    icon: { control: false },
  },
} satisfies Meta<typeof Link>;
export default meta;
type Story = StoryObj<typeof meta>;

export const DansUnTexte: Story = {
  name: 'Dans un texte',
  render: (args) => (
    <p style={{ maxInlineSize: 'var(--coodyssee-container-text)' }}>
      La coopérative réunit des entrepreneures et des entrepreneurs de tous les métiers. <Link {...args} />,
      ou voyez comment{' '}
      <Link href="https://cooperative.example" isExternal>
        les autres coopératives d’activités
      </Link>{' '}
      s’organisent.
    </p>
  ),
};

/** Ce qui quitte la page le dit, à l’œil et à l’oreille. */
export const AutreSite: Story = {
  name: 'Autre site, nouvel onglet',
  args: { href: 'https://cooperative.example', isExternal: true, target: '_blank', children: 'Le réseau' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Le réseau (autre site, nouvel onglet)' })).toBeVisible();
  },
};

/** L’apparence d’un bouton, quand c’est le chemin principal de la page. */
export const CommeUnBouton: Story = {
  name: 'Comme un bouton',
  args: { button: 'primary', size: 'lg', icon: <Mountain />, children: 'Créer mon badge' },
};

export const Etats: Story = {
  name: 'États',
  render: () => (
    <Board cell={9}>
      <Cell name="Repos">
        <Link href="#a">Les statuts</Link>
      </Cell>
      <Cell name="Survol">
        <Shown as="hovered">
          <Link href="#a">Les statuts</Link>
        </Shown>
      </Cell>
      <Cell name="Focus clavier">
        <Shown as="focus-visible">
          <Link href="#a">Les statuts</Link>
        </Shown>
      </Cell>
      <Cell name="Page courante">
        <Link href="#a" aria-current="page">
          Les statuts
        </Link>
      </Cell>
      <Cell name="Désactivé">
        <Link isDisabled>Les statuts</Link>
      </Cell>
      <Cell name="Autre site">
        <Link href="https://cooperative.example" isExternal>
          Le réseau
        </Link>
      </Cell>
      <Cell name="Bouton vers un autre site">
        <Link href="https://cooperative.example" button="secondary" isExternal>
          Le réseau
        </Link>
      </Cell>
    </Board>
  ),
};
