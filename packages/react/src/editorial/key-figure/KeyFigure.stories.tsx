import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Grid } from '../../interface/band/Grid.tsx';
import { KeyFigure } from './KeyFigure.tsx';

/**
 * Un nombre qui dit quelque chose, avec qui l’a compté et quand : le type exige la source et la date.
 *
 * **À faire** : trois chiffres au plus ; les relire chaque année. **À éviter** : un chiffre rond sans source ;
 * un compteur animé.
 *
 * Les nombres de ces exemples sont inventés.
 */
const meta = {
  title: 'Éditorial/Chiffre clé',
  component: KeyFigure,
  args: {
    value: '50',
    children: 'activités dans l’annuaire de démonstration',
    source: 'Membres inventés des essais',
    date: '2026-01-01',
  },
} satisfies Meta<typeof KeyFigure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ordinaire: Story = {
  decorators: [(Story) => <div style={{ maxInlineSize: '16rem' }}>{Story()}</div>],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Membres inventés/)).toHaveTextContent('1er janvier 2026');
  },
};
export const Trois: Story = {
  render: (args) => (
    <Grid column="12rem">
      <KeyFigure {...args} />
      <KeyFigure {...args} value="1,9 M€">
        de travail facturé ensemble
      </KeyFigure>
      <KeyFigure {...args} value="27">
        communes
      </KeyFigure>
    </Grid>
  ),
};
