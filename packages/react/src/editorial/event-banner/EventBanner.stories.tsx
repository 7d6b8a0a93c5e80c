import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EventBanner } from './EventBanner.tsx';

/**
 * Où et quand se retrouver. Le jour de lecture (`today`) est donné par la page : un évènement passé le dit, en
 * mots et pas seulement en gris.
 *
 * **À faire** : le lieu avec sa commune ; garder les évènements passés, racontés. **À éviter** : « bientôt » ;
 * une date sans année.
 */
const meta = {
  title: 'Éditorial/Évènement',
  component: EventBanner,
  args: {
    title: 'Portes ouvertes des ateliers',
    from: '2027-06-12',
    to: '2027-06-13',
    today: '2026-11-24',
    hours: 'de 9 h à 18 h',
    place: 'La Manutention, Embrun',
    href: '#portes-ouvertes',
  },
} satisfies Meta<typeof EventBanner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AVenir: Story = {
  name: 'À venir',
  play: async ({ canvas }) => {
    await expect(canvas.getByText('du 12 au 13 juin 2027')).toHaveAttribute('dateTime', '2027-06-12');
    await expect(canvas.queryByText('Évènement passé')).toBeNull();
  },
};
export const LeJourMeme: Story = {
  name: 'Le jour même',
  args: { today: '2027-06-13' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Évènement passé')).toBeNull();
  },
};
export const Passe: Story = {
  name: 'Passé',
  args: { today: '2027-06-14' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Évènement passé')).toBeVisible();
  },
};
export const Etroit: Story = {
  name: 'Étroit',
  decorators: [(Story) => <div style={{ inlineSize: '16rem' }}>{Story()}</div>],
};
export const MotsLongs: Story = {
  name: 'Mots longs',
  args: {
    title: 'Accompagnement intergénérationnel, développement entrepreneurial',
    place: 'Salle des fêtes, L’Argentière-la-Bessée',
    size: '1',
  },
  decorators: [(Story) => <div style={{ maxInlineSize: '24rem' }}>{Story()}</div>],
};
