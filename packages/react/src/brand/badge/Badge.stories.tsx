import { type BadgeLayout, badgeTexts, composeBadge, type InkSet, inkTable } from '@coodyssee/logo';
import { loadTypesetter } from '@coodyssee/logo/fonts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { readFace } from '../../../../../.storybook/faces.ts';
import { Badge } from './Badge.tsx';
import { type BadgeDrawing, badgeDrawing } from './badge-drawing.ts';

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
  args: { drawing: undefined as unknown as BadgeDrawing, width: 300 },
} satisfies Meta<typeof Badge>;
export default meta;
type Story = StoryObj<typeof meta>;

const member = { name: 'Le Bœuf à lunettes', trade: 'Boucherie ambulante' };

/** What a server or a build does once for each member. */
async function draw(layout: BadgeLayout, colour: string, set?: InkSet): Promise<BadgeDrawing> {
  const typesetter = await loadTypesetter(badgeTexts(member), readFace);
  const { scene } = composeBadge(member, { layout, typesetter });
  const inks = (id: InkSet) => inkTable(id, { scene, colour }).inks;
  return badgeDrawing(scene, set ? { inks: inks(set) } : { inks: inks('colour'), night: inks('dark') });
}

/** Composé d’avance : la page ne charge ni police ni moteur, et dessine du premier coup. */
export const Bandeau: Story = {
  loaders: [async () => ({ drawing: await draw('band', 'bordeaux') })],
  render: (args, { loaded }) => <Badge {...args} drawing={loaded.drawing} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName(/^Logo Le.Bœuf à lunettes/);
  },
};

export const Sceau: Story = {
  args: { width: 180 },
  loaders: [async () => ({ drawing: await draw('seal', 'vert sapin') })],
  render: (args, { loaded }) => <Badge {...args} drawing={loaded.drawing} />,
};

export const Compact: Story = {
  args: { width: 200 },
  loaders: [async () => ({ drawing: await draw('compact', 'bleu canard') })],
  render: (args, { loaded }) => <Badge {...args} drawing={loaded.drawing} />,
};

/** Le jour et la nuit ont chacun leurs encres ; la couleur du membre tient sur les deux fonds. */
export const JourEtNuit: Story = {
  name: 'Jour et nuit',
  loaders: [async () => ({ drawing: await draw('band', 'bleu marine') })],
  render: (args, { loaded }) => (
    <div style={{ display: 'flex', flexWrap: 'wrap' }}>
      {['light', 'dark'].map((theme) => (
        <div
          key={theme}
          data-theme={theme}
          style={{ padding: '2.5rem', background: 'var(--coodyssee-color-surface)' }}
        >
          <Badge {...args} drawing={loaded.drawing} />
        </div>
      ))}
    </div>
  ),
  play: async ({ canvas, loaded }) => {
    const fills = canvas
      .getAllByRole('img')
      .map((badge) => getComputedStyle(badge.querySelector('path:last-child') as Element).fill);
    await expect(fills[0]).not.toBe(fills[1]);
    await expect(loaded.drawing.paths.at(-1).night).toBeDefined();
  },
};

/** Il suit son conteneur, sans jamais descendre sous la largeur où ses mots se lisent. */
export const DansUnConteneur: Story = {
  name: 'Dans un conteneur',
  args: { width: undefined as unknown as number },
  loaders: [async () => ({ drawing: await draw('band', 'violet', 'black') })],
  render: (_, { loaded }) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {[420, 300].map((width) => (
        <div key={width} style={{ width }}>
          <Badge drawing={loaded.drawing} />
        </div>
      ))}
    </div>
  ),
};
