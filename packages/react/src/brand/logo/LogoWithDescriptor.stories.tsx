import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LogoWithDescriptor } from './LogoWithDescriptor.tsx';

/**
 * Le logo avec « Coopérative d’activités et d’emploi, Hautes-Alpes », pour qui ne nous connaît pas encore.
 *
 * **À faire.** Une première page, un premier courrier.
 *
 * **À éviter.** En petit : sous son minimum, il cède la place au logo seul.
 */
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
