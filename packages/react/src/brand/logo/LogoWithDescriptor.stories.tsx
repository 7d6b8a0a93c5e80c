import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LogoWithDescriptor } from './LogoWithDescriptor.tsx';

const meta = {
  title: 'Logo/Logo avec descriptif',
  component: LogoWithDescriptor,
  args: { width: 360 },
} satisfies Meta<typeof LogoWithDescriptor>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Pour qui ne connaît pas encore la coopérative. Sous 200 px, le logo horizontal prend la place. */
export const AvecDescriptif: Story = {
  name: 'Avec descriptif',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName(
      /Coodyssée, coopérative d’activités et d’emploi/,
    );
  },
};

export const SurFondSombre: Story = {
  name: 'Sur fond sombre',
  args: { ink: 'dark' },
  render: (args) => (
    <div style={{ padding: '2.5rem', background: 'var(--coodyssee-ink-ardoise)' }}>
      <LogoWithDescriptor {...args} />
    </div>
  ),
};
