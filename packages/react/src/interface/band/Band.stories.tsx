import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from '../card/Card.tsx';
import { Heading } from '../heading/Heading.tsx';
import { Band } from './Band.tsx';
import { Grid } from './Grid.tsx';

/**
 * Une page est faite de bandes : le fond va d’un bord à l’autre, le contenu garde la mesure de la page, et
 * `Grid` range ce qui est du même genre, autant par ligne qu’il en tient.
 *
 * **À faire** : deux fonds différents qui se suivent, une bande orange au plus. **À éviter** : une bande par
 * phrase ; un petit texte blanc sur l’orange.
 */
const meta = {
  title: 'Composants/Bande',
  component: Band,
  args: { 'aria-label': 'Les pôles' },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Band {...args}>
      <Heading>Les pôles</Heading>
      <Grid style={{ marginBlockStart: 'var(--coodyssee-space-8)' }}>
        <Card title="Bâtiment" href="#batiment" />
        <Card title="Montagne" href="#montagne" />
        <Card title="Formation" href="#formation" />
      </Grid>
    </Band>
  ),
} satisfies Meta<typeof Band>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Neige: Story = {
  args: { tone: 'warm' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Les pôles' })).toBeVisible();
  },
};
export const Orange: Story = { args: { tone: 'brand' } };
export const Inversee: Story = { name: 'Inversée', args: { tone: 'inverse' } };
