import type { Meta, StoryObj } from '@storybook/react-vite';
import { Form } from 'react-aria-components';
import { expect, userEvent } from 'storybook/test';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { Button } from '../button/Button.tsx';
import { TextField } from './TextField.tsx';

/**
 * Une ligne de texte : un nom, un métier, une adresse.
 *
 * **À faire.** Un libellé court et toujours visible. L’aide avant la saisie, l’erreur après, avec la façon d’en sortir.
 * Ce qui peut rester vide porte « facultatif » : le reste est attendu, sans astérisque à décoder.
 *
 * **À éviter.** Un exemple grisé en guise de libellé : il disparaît dès la première lettre. Refuser pendant que l’on
 * tape : attendez que le champ soit quitté.
 *
 * **Accessibilité.** Libellé, aide et erreur sont lus avec le champ ; l’erreur se voit aussi à son pictogramme et à son
 * contour épaissi. La limite compte des caractères tels qu’on les lit, et rien n’est coupé.
 */
const meta = {
  title: 'Composants/Champ de texte',
  component: TextField,
  args: { label: 'Nom de l’activité', isRequired: true },
  argTypes: { error: { control: 'text' }, description: { control: 'text' } },
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {
  args: { description: 'Tel qu’il paraîtra sur le badge.' },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox', { name: 'Nom de l’activité' });
    await userEvent.type(input, 'Pierre & Plume');
    await expect(input).toHaveValue('Pierre & Plume');
    await expect(input).toHaveAccessibleDescription('Tel qu’il paraîtra sur le badge.');
  },
};

const problem = {
  what: 'Le nom est trop long pour le sceau.',
  why: 'Autour du disque tiennent environ 24 lettres.',
  fix: 'Raccourcissez-le, ou choisissez le bandeau.',
};

/** L’erreur dit quoi, pourquoi et comment en sortir ; elle est lue avec le champ. */
export const EnErreur: Story = {
  name: 'En erreur',
  args: { defaultValue: 'Menuiserie générale et agencement du Queyras', error: problem },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox');
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(Object.values(problem).join(' '));
  },
};

/** À l’envoi du formulaire, ce que le navigateur trouve est dit en français, et le focus va au premier champ refusé. */
export const AlEnvoi: Story = {
  name: 'À l’envoi',
  render: () => (
    <Form style={{ display: 'grid', gap: 'var(--coodyssee-space-4)' }}>
      <TextField label="Nom de l’activité" name="name" isRequired />
      <TextField label="Courriel" name="mail" type="email" defaultValue="camille" />
      <div>
        <Button type="submit">Enregistrer</Button>
      </div>
    </Form>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    const [name, mail] = canvas.getAllByRole('textbox');
    await expect(name).toHaveFocus();
    await expect(name).toHaveAccessibleDescription('Une réponse est attendue ici.');
    await expect(mail).toHaveAccessibleDescription(
      'Cette adresse est incomplète. Vérifiez-la, jusqu’à la fin.',
    );
  },
};

/** La limite ne coupe rien : elle compte, puis explique. */
export const Limite: Story = {
  args: { label: 'Métier', limit: 12, isRequired: false },
  play: async ({ canvas }) => {
    const input = canvas.getByRole('textbox');
    await userEvent.type(input, 'Élagueur');
    await expect(canvas.getByRole('status')).toHaveTextContent('4 caractères restants');
    await userEvent.type(input, '-grimpeur');
    await expect(input).toHaveValue('Élagueur-grimpeur');
    await expect(input).toHaveAccessibleDescription(/5\s+caractères de trop/);
  },
};

export const Etats: Story = {
  name: 'États',
  render: () => (
    <Board cell={15}>
      <Cell name="Vide, avec un exemple">
        <TextField label="Métier" placeholder="Ébéniste" isRequired />
      </Cell>
      <Cell name="Rempli">
        <TextField label="Métier" defaultValue="Tailleuse de pierre" isRequired />
      </Cell>
      <Cell name="Facultatif, avec une aide">
        <TextField label="Site" description="Sans « https:// »." />
      </Cell>
      <Cell name="Survol">
        <Shown as="hovered" on="input">
          <TextField label="Métier" defaultValue="Ébéniste" isRequired />
        </Shown>
      </Cell>
      <Cell name="Focus">
        <Shown as="focus-visible" on="input">
          <TextField label="Métier" defaultValue="Ébéniste" isRequired />
        </Shown>
      </Cell>
      <Cell name="En erreur">
        <TextField label="Métier" error="Indiquez votre métier." isRequired />
      </Cell>
      <Cell name="Lecture seule">
        <TextField label="Numéro de membre" defaultValue="05-042" isReadOnly isRequired />
      </Cell>
      <Cell name="Désactivé">
        <TextField label="Métier" defaultValue="Ébéniste" isDisabled isRequired />
      </Cell>
      <Cell name="Libellé lu seulement">
        <TextField label="Chercher un membre" isLabelHidden placeholder="Chercher un membre" isRequired />
      </Cell>
    </Board>
  ),
};

/** 320 px, textes longs. */
export const EcranEtroit: Story = {
  name: 'Écran étroit',
  args: {
    label: 'Nom de l’activité tel qu’il figure dans votre contrat avec la coopérative',
    description: 'S’il est long, le badge le met sur deux lignes ; le sceau, lui, n’en a qu’une.',
    error: problem,
    defaultValue: 'Anticonstitutionnellement',
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
};

/** De droite à gauche : tout se retourne, sans règle à part. */
export const DroiteAGauche: Story = {
  name: 'De droite à gauche',
  args: {
    label: 'الاسم',
    description: 'كما سيظهر على الشارة',
    defaultValue: 'نجارة الجبال',
    error: 'طويل جدا',
  },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar" style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
};
