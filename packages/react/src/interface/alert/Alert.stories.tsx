import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Alert } from './Alert.tsx';

/**
 * Un message qui reste dans la page. Le ton n’est jamais dit par la seule couleur : une forme et un mot le
 * portent aussi.
 *
 * **À faire** : dire ce qui se passe, puis ce que la personne peut faire. **À éviter** : trois messages
 * empilés ; une alerte pour une publicité.
 *
 * **Accessibilité** : un message présent au chargement n’est pas annoncé. Un message qui apparaît reçoit
 * `role="status"`, ou `role="alert"` s’il arrête la personne.
 */
const meta = {
  title: 'Composants/Message',
  component: Alert,
  args: {
    title: 'La réunion d’information est complète',
    children: 'La prochaine se tient à Embrun, le 14 janvier à 18 h.',
  },
} satisfies Meta<typeof Alert>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Information: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Information/)).toBeInTheDocument();
  },
};
export const Reussite: Story = {
  name: 'Réussite',
  args: { tone: 'success', title: 'Votre fiche est publiée', children: 'Elle paraît dans l’annuaire.' },
};
export const Attention: Story = {
  args: {
    tone: 'warning',
    title: 'Votre assurance expire dans dix jours',
    children: 'Envoyez l’attestation.',
  },
};
export const Erreur: Story = {
  args: {
    tone: 'error',
    role: 'alert',
    title: 'Le fichier n’a pas été envoyé',
    children: 'Il dépasse 5 Mo. Réduisez-le, puis recommencez.',
  },
};

/** Sans titre, dans une colonne étroite, avec un mot qui ne se coupe pas. */
export const Etroit: Story = {
  name: 'Étroit',
  args: { title: undefined, children: 'Hydrogéomorphocartographiquement vôtre.' },
  decorators: [(Story) => <div style={{ inlineSize: '14rem' }}>{Story()}</div>],
};
