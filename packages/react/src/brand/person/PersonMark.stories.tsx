import { tokens } from '@coodyssee/tokens';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { PersonMark } from './PersonMark.tsx';

/**
 * Une personne de la cordée, dans la couleur d’un membre : son signe là où il n’y a ni portrait ni logo.
 *
 * **À faire.** Un portrait (`src`) dès qu’il y en a un.
 *
 * **À éviter.** L’agrandir pour en faire un logo : c’est un signe de liste.
 *
 * **Accessibilité.** Elle se tait (`decorative`) quand le nom est écrit à côté.
 */
const meta = {
  title: 'Logo/Personne',
  component: PersonMark,
  args: { name: 'Camille Roux', size: 96 },
} satisfies Meta<typeof PersonMark>;
export default meta;
type Story = StoryObj<typeof meta>;

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '1.5rem' } as const;

/** Une tête, des épaules de neige, un sommet sous elles : une personne de la crête, dans le disque du symbole. */
export const Figure: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName('Camille Roux');
  },
};

export const Initiales: Story = {
  render: () => (
    <div style={row}>
      {['Camille Roux', 'L’Échappée belle', 'Wim Wallon-Mercier', 'Ève', '李小龙'].map((name) => (
        <PersonMark key={name} name={name} initials size={72} />
      ))}
    </div>
  ),
};

export const Tailles: Story = {
  render: () => (
    <div style={row}>
      {[24, 32, 40, 64, 96, 160].map((size) => (
        <PersonMark key={size} name={`Camille Roux, ${size}`} size={size} />
      ))}
      {[24, 32, 40, 64, 96, 160].map((size) => (
        <PersonMark key={size} name={`Camille Roux, ${size}`} initials tone="slate" size={size} />
      ))}
    </div>
  ),
};

/** La couleur d’un membre est son sol ; derrière des initiales, tout le disque, qui passent au noir là où le blanc ne se lirait pas. */
export const CouleurDuMembre: Story = {
  name: 'Couleur du membre',
  render: () => (
    <div style={row}>
      {(['green', 'blue', 'yellow', 'red'] as const).map((hue) => (
        <PersonMark
          key={hue}
          name={hue}
          colour={tokens[`palette.${hue}.${hue === 'yellow' ? 300 : 600}`]}
          size={72}
        />
      ))}
      {(['green', 'yellow'] as const).map((hue) => (
        <PersonMark
          key={`${hue}, initiales`}
          name={`${hue} initiales`}
          colour={tokens[`palette.${hue}.${hue === 'yellow' ? 300 : 600}`]}
          initials
          size={72}
        />
      ))}
    </div>
  ),
};
