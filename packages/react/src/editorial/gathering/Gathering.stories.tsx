import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { members } from '../../../../../.storybook/fixtures/members.ts';
import { Gathering } from './Gathering.tsx';

const colours = members.map(({ colour }) => colour);

/**
 * Le rassemblement, dessiné : des épaules communes, un corps à la couleur de chacun, un seul sol. Les hauteurs ne
 * classent personne ; elles font la chaîne de montagnes.
 *
 * **À faire** : de sept à quatorze personnes, avec les couleurs de vrais membres. **À éviter** : à la place du
 * logo ; une personne détachée des autres.
 *
 * **Accessibilité** : un décor, caché aux lecteurs d’écran ; ce qu’il dit doit être écrit à côté.
 */
const meta = {
  title: 'Éditorial/Rassemblement',
  component: Gathering,
  args: { colours: colours.slice(0, 12) },
} satisfies Meta<typeof Gathering>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Douze: Story = {
  play: async ({ canvasElement, args }) => {
    await expect(canvasElement.querySelectorAll('[data-part="body"]')).toHaveLength(args.colours.length);
    await expect(canvasElement.querySelector('[data-part="open"]')).toBeNull();
  },
};
export const UnePlaceLibre: Story = {
  name: 'Une place libre',
  args: { colours: colours.slice(3, 9), openPlace: true },
};
export const Seul: Story = { args: { colours: [undefined] } };
