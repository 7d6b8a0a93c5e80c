import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { readFace } from '../../../../../.storybook/faces.ts';
import { LiveBadge, type LiveBadgeProps } from './LiveBadge.tsx';

/**
 * Un badge qui se redessine pendant qu’on tape : la page charge ce qui le compose ; le moteur et les polices ne viennent qu’avec un nom qui n’est pas en lettres latines.
 *
 * **À faire.** Montrer sous lui ce qui a été changé en route (`onNotices`).
 *
 * **À éviter.** L’employer pour afficher un badge qui ne change plus : prenez le `Badge`, composé d’avance.
 *
 * **Accessibilité.** Un refus prend la place du badge, en trois phrases : ce qui ne va pas, pourquoi, que faire.
 */
const meta = {
  title: 'Badge/Badge en direct',
  component: LiveBadge,
  args: {
    member: { name: 'Atelier Ubac' },
    colour: 'vert sapin',
    readFace,
    onNotices: fn(),
    onRefusal: fn(),
  },
} satisfies Meta<typeof LiveBadge>;
export default meta;
type Story = StoryObj<typeof meta>;

function Typed(props: LiveBadgeProps) {
  const [name, setName] = useState(props.member.name);
  return (
    <div style={{ display: 'grid', gap: '1rem', width: 'min(100%, 360px)' }}>
      <label>
        Nom de l’activité <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <LiveBadge {...props} member={{ name }} />
    </div>
  );
}

/** The composer and the font engine come with the first drawing, which a busy machine may take its time over. */
const patient = { timeout: 12_000 };

/** Composé dans la page à chaque frappe. Sa place ne bouge pas, avant le premier dessin comme après. */
export const PendantLaFrappe: Story = {
  name: 'Pendant la frappe',
  render: (args) => <Typed {...args} />,
  play: async ({ canvas, canvasElement }) => {
    const place = () => canvasElement.querySelector('.coodyssee-live-badge')?.getBoundingClientRect().height;
    const before = place();
    await canvas.findByRole('img', { name: /Atelier Ubac/ }, patient);
    await expect(place()).toBe(before);
    await userEvent.type(canvas.getByRole('textbox'), ' et Adret');
    await canvas.findByRole('img', { name: /Atelier Ubac et Adret/ }, patient);
    await expect(place()).toBe(before);
  },
};

function Inline({ readFace: read, ...props }: LiveBadgeProps) {
  const [told, setTold] = useState(0);
  return (
    <div style={{ width: 'min(100%, 360px)' }}>
      <LiveBadge
        {...props}
        readFace={(file) => (read as NonNullable<typeof read>)(file)}
        onNotices={() => setTold((times) => times + 1)}
      />
      <output>{told}</output>
    </div>
  );
}

/** Un lecteur de polices écrit dans la page, et un message à chaque dessin : le badge se dessine une fois, et s’arrête. */
export const LecteurEnLigne: Story = {
  name: 'Lecteur en ligne',
  tags: ['!autodocs'],
  render: (args) => <Inline {...args} />,
  play: async ({ canvas }) => {
    await canvas.findByRole('img', { name: /Atelier Ubac/ }, patient);
    await waitFor(() => expect(canvas.getByRole('status')).not.toHaveTextContent(/^0$/), patient);
    const told = canvas.getByRole('status').textContent;
    for (let frame = 0; frame < 30; frame++) await new Promise((seen) => requestAnimationFrame(seen));
    await expect(canvas.getByRole('status')).toHaveTextContent(told ?? '');
    await expect(Number(told)).toBeLessThanOrEqual(2);
  },
};

/** Une couleur trop claire est foncée juste assez, et la personne l’apprend. */
export const CouleurPale: Story = {
  name: 'Couleur pâle',
  args: { colour: 'jaune clair' },
  decorators: [(Drawn) => <div style={{ width: 'min(100%, 360px)' }}>{Drawn()}</div>],
  play: async ({ args }) => {
    await waitFor(
      () =>
        expect(args.onNotices).toHaveBeenLastCalledWith(
          expect.arrayContaining([expect.objectContaining({ code: 'colour-moved' })]),
        ),
      patient,
    );
  },
};

/** Un nom refusé dit ce qui ne va pas, pourquoi, et que faire. */
export const Refus: Story = {
  args: { member: { name: '' } },
  decorators: [(Drawn) => <div style={{ width: 'min(100%, 360px)' }}>{Drawn()}</div>],
  play: async ({ args, canvas }) => {
    await waitFor(() => expect(args.onRefusal).toHaveBeenCalledOnce(), patient);
    await expect(canvas.getByText(/nom/)).toBeVisible();
  },
};

/** Sans réseau, un nom en lettres latines se dessine ; d’autres lettres manquent, et le badge le dit. */
export const HorsLigne: Story = {
  name: 'Hors ligne',
  args: {
    member: { name: '墨山书院' },
    readFace: () => Promise.reject(new TypeError('offline')),
    layout: 'compact',
  },
  decorators: [(Drawn) => <div style={{ width: 'min(100%, 360px)' }}>{Drawn()}</div>],
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(/n’a pas pu être chargée. Vérifiez la connexion/, {}, patient),
    ).toBeVisible();
  },
};
