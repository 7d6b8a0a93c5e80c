import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArrowRight, Download, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { Board, Cell } from '../../../../../.storybook/blocks/Board.tsx';
import { Shown } from '../../../../../.storybook/blocks/Shown.tsx';
import { Button } from './Button.tsx';
import type { ButtonVariant } from './look.ts';

/**
 * Un bouton fait quelque chose ici ; pour aller ailleurs, prenez un [lien](?path=/docs/composants-lien--docs).
 *
 * **À faire.** Un verbe à l’infinitif et son objet (« Télécharger le badge »). Un seul bouton principal par vue.
 *
 * **À éviter.** « OK », « Cliquez ici ». Un bouton désactivé sans un mot qui dise pourquoi : laissez-le actif et
 * expliquez l’erreur. Le rouge pour ce qui se rattrape.
 *
 * **Accessibilité.** Une icône seule demande un `label`, le typage l’exige. Pendant l’attente le bouton garde le focus
 * et sa place, et l’attente est annoncée. Au doigt, la cible fait au moins 44 px.
 */
const meta = {
  title: 'Composants/Bouton',
  component: Button,
  args: { children: 'Enregistrer', onPress: fn() },
  argTypes: {
    variant: { control: 'inline-radio', options: ['primary', 'secondary', 'quiet', 'danger'] },
    size: { control: 'inline-radio', options: ['sm', 'md', 'lg'] },
    isPending: { control: 'boolean' },
    isDisabled: { control: 'boolean' },
    icon: { control: false },
    iconAfter: { control: false },
  },
} satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

/** L’action pour laquelle la page existe : une seule par vue. */
export const Principal: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onPress).toHaveBeenCalledOnce();
  },
};

const names: readonly (readonly [ButtonVariant, string, string])[] = [
  ['primary', 'Principal', 'Télécharger'],
  ['secondary', 'Secondaire', 'Aperçu'],
  ['quiet', 'Discret', 'Annuler'],
  ['danger', 'Danger', 'Supprimer'],
];

/** Quatre niveaux, du plus fort au plus discret ; le danger se dit aussi en mots. */
export const Variantes: Story = {
  render: () => (
    <Board cell={9}>
      {names.map(([variant, name, words]) => (
        <Cell key={variant} name={name}>
          <Button variant={variant}>{words}</Button>
        </Cell>
      ))}
    </Board>
  ),
};

/** 32, 40 et 48 px ; avec une icône avant (ce que fait l’action), après (où elle mène), ou seule. */
export const TaillesEtIcones: Story = {
  name: 'Tailles et icônes',
  render: () => (
    <Board cell={14}>
      {(['sm', 'md', 'lg'] as const).map((size) => (
        <Cell key={size} name={size}>
          <div style={{ display: 'grid', justifyItems: 'start', gap: 'var(--coodyssee-space-3)' }}>
            <Button size={size} icon={<Download />}>
              Télécharger
            </Button>
            <Button size={size} variant="secondary" iconAfter={<ArrowRight />}>
              Continuer
            </Button>
            <div style={{ display: 'flex', gap: 'var(--coodyssee-space-2)' }}>
              <Button size={size} variant="secondary" icon={<Plus />} label="Ajouter un membre" />
              <Button size={size} variant="quiet" icon={<Trash2 />} label="Supprimer le logo" />
            </div>
          </div>
        </Cell>
      ))}
    </Board>
  ),
};

/** Ce que chaque variante devient sous la main, au clavier, en attente ou hors d’usage. */
export const Etats: Story = {
  name: 'États',
  render: () => (
    <Board cell={9}>
      {names.flatMap(([variant, name, words]) => [
        <Cell key={`${variant}-h`} name={`${name}, survol`}>
          <Shown as="hovered">
            <Button variant={variant}>{words}</Button>
          </Shown>
        </Cell>,
        <Cell key={`${variant}-p`} name="Appui">
          <Shown as="pressed">
            <Button variant={variant}>{words}</Button>
          </Shown>
        </Cell>,
        <Cell key={`${variant}-f`} name="Focus clavier">
          <Shown as="focus-visible">
            <Button variant={variant}>{words}</Button>
          </Shown>
        </Cell>,
        <Cell key={`${variant}-w`} name="En attente">
          <Button variant={variant} isPending>
            {words}
          </Button>
        </Cell>,
        <Cell key={`${variant}-wi`} name="En attente, avec icône">
          <Button variant={variant} isPending icon={<Download />}>
            {words}
          </Button>
        </Cell>,
        <Cell key={`${variant}-d`} name="Désactivé">
          <Button variant={variant} isDisabled>
            {words}
          </Button>
        </Cell>,
      ])}
    </Board>
  ),
};

/** Un texte long se replie au lieu de déborder ; 320 px de large. */
export const EcranEtroit: Story = {
  name: 'Écran étroit',
  render: () => (
    <div style={{ inlineSize: 'min(100%, 20rem)', display: 'grid', gap: 'var(--coodyssee-space-3)' }}>
      <Button icon={<Download />}>
        Télécharger le dossier complet pour l’imprimeur, fonds perdus compris
      </Button>
      <Button variant="secondary">Anticonstitutionnellement-coopérativement-vôtre</Button>
    </div>
  ),
};

// last: what was announced stays in the page a few seconds more
const Saving = () => {
  const [isPending, setPending] = useState(false);
  const [count, setCount] = useState(0);
  return (
    <Button
      isPending={isPending}
      pendingText="Enregistrement en cours"
      onPress={() => {
        setPending(true);
        setCount(count + 1);
      }}
    >
      {count === 0 ? 'Enregistrer' : 'Enregistrer encore'}
    </Button>
  );
};

/** Au clavier : un second appui pendant l’attente ne fait rien, et le focus reste sur le bouton. */
export const Attente: Story = {
  render: () => <Saving />,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const button = canvas.getByRole('button', { name: /^Enregistrer encore/ });
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveFocus();
    await expect(canvas.getByRole('progressbar', { name: 'Enregistrement en cours' })).toBeInTheDocument();
    await expect(button).toHaveTextContent('Enregistrer encore');
  },
};
