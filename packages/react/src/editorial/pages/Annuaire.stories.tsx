import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { entrepreneurs } from '../../../../../.storybook/fixtures/content.ts';
import { Site } from '../../../../../.storybook/fixtures/Site.tsx';
import { Band } from '../../interface/band/Band.tsx';
import { Directory } from '../directory/Directory.tsx';
import { Hero } from '../hero/Hero.tsx';
import { Range } from '../range/Range.tsx';

const Annuaire = () => (
  <Site current="#annuaire">
    <Hero overline="Annuaire" title="Qui fait quoi, et où" backdrop={<Range />}>
      <p>Des métiers de la main, de la tête et du grand air. Tous différents, tous encordés.</p>
    </Hero>
    <Band aria-label="Les activités">
      <Directory entrepreneurs={entrepreneurs} />
    </Band>
  </Site>
);

/** Tous les membres, et trois façons d’en trouver un. */
const meta = {
  title: 'Éditorial/Pages/Annuaire',
  component: Annuaire,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Annuaire>;
export default meta;

export const Page: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(entrepreneurs.length);
  },
};
