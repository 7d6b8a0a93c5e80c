import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from './Button.tsx';

const meta = {
  title: 'Composants/Bouton',
  component: Button,
  args: { children: 'Enregistrer', onPress: fn() },
} satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

/** L’action pour laquelle la page existe : une seule par vue. */
export const Principal: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onPress).toHaveBeenCalledOnce();
  },
};

export const Secondaire: Story = { args: { variant: 'secondary', children: 'Aperçu' } };
