import { type Artwork, createIdentity } from '@coodyssee/logo';
import { platform } from '@coodyssee/logo/browser';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { readFace } from '../../../../../.storybook/faces.ts';
import { Badge } from './Badge.tsx';

/**
 * Le badge d’un membre, composé d’avance : la page ne charge ni police ni moteur, et dessine du premier coup.
 *
 * **À faire.** Le composer sur le serveur, une fois par membre ; le mettre en lien vers la page du membre.
 *
 * **À éviter.** Le poser sur une photo, ou plus petit que son minimum : prenez la forme plus simple.
 *
 * **Accessibilité.** Il se lit comme une image nommée ; il se tait (`decorative`) quand le nom est écrit à côté.
 */
const meta = {
  title: 'Badge/Badge',
  component: Badge,
  args: { artwork: undefined as unknown as Artwork, width: 300 },
} satisfies Meta<typeof Badge>;
export default meta;
type Story = StoryObj<typeof meta>;

const member = { name: 'Le Bœuf à lunettes', trade: 'Boucherie ambulante' };

const identity = createIdentity(coodyssee, platform({ readFace }));

/** What a server or a build does once for each member. */
async function draw(layout: string, colour: string, inks = 'auto'): Promise<Artwork> {
  await identity.load(member);
  return identity.badge(member, { layout, inks, colour });
}

/** Composé d’avance : la page ne charge ni police ni moteur, et dessine du premier coup. */
export const Bandeau: Story = {
  loaders: [async () => ({ artwork: await draw('band', 'bordeaux') })],
  render: (args, { loaded }) => <Badge {...args} artwork={loaded.artwork} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName(/^Logo Le.Bœuf à lunettes/);
  },
};

export const Sceau: Story = {
  args: { width: 180 },
  loaders: [async () => ({ artwork: await draw('seal', 'vert sapin') })],
  render: (args, { loaded }) => <Badge {...args} artwork={loaded.artwork} />,
};

export const Compact: Story = {
  args: { width: 200 },
  loaders: [async () => ({ artwork: await draw('compact', 'bleu canard') })],
  render: (args, { loaded }) => <Badge {...args} artwork={loaded.artwork} />,
};

/** Le jour et la nuit ont chacun leurs encres ; la couleur du membre tient sur les deux fonds. */
export const JourEtNuit: Story = {
  name: 'Jour et nuit',
  loaders: [async () => ({ artwork: await draw('band', 'bleu marine') })],
  render: (args, { loaded }) => (
    <div style={{ display: 'flex', flexWrap: 'wrap' }}>
      {['light', 'dark'].map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          style={{ padding: '2.5rem', background: 'var(--coodyssee-color-surface)' }}
        >
          <Badge {...args} artwork={loaded.artwork} />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas, loaded }) => {
    const fills = canvas
      .getAllByRole('img')
      .map((badge) => getComputedStyle(badge.querySelector('path:last-child') as Element).fill);
    await expect(fills[0]).not.toBe(fills[1]);
    await expect(loaded.artwork.toJSON().paths.at(-1).night).toBeDefined();
  },
};

/** Il suit son conteneur, sans jamais descendre sous la largeur où ses mots se lisent. */
export const DansUnConteneur: Story = {
  name: 'Dans un conteneur',
  args: { width: undefined as unknown as number },
  loaders: [async () => ({ artwork: await draw('band', 'violet', 'black') })],
  render: (_, { loaded }) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1.5rem' }}>
      {[420, 300].map((width) => (
        <div key={width} style={{ width, maxWidth: '100%' }}>
          <Badge artwork={loaded.artwork} />
        </div>
      ))}
    </div>
  ),
};
