import type { Meta, StoryObj } from '@storybook/react-vite';
import { LineLogo } from './LineLogo.tsx';

/**
 * Le logo dessiné au trait, pour ce qui creuse, brode ou tamponne.
 *
 * **À faire.** Tampon, gravure, broderie, découpe.
 *
 * **À éviter.** À l’écran ou sur papier, où le logo plein se lit mieux.
 */
const meta = {
  title: 'Logo/Logo au trait',
  component: LineLogo,
  args: { ink: 'current', width: 260 },
} satisfies Meta<typeof LineLogo>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Les personnes sont dessinées au lieu du disque : tampon, gravure, filigrane. */
export const Horizontal: Story = {};
export const Symbole: Story = { args: { variant: 'symbol', width: 120 } };
