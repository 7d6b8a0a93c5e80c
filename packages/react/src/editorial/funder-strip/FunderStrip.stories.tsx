import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { EuEmblem } from './EuEmblem.tsx';
import { FunderStrip } from './FunderStrip.tsx';

/**
 * Qui finance un projet, selon le règlement (UE) 2022/129 : l’emblème et sa mention en toutes lettres, dans une police
 * permise, puis l’État, la région, le département et les acteurs locaux. Aucun logo n’est plus haut que l’emblème,
 * qui ne passe jamais sous un centimètre. La plaque reste blanche la nuit : ces logos n’ont pas de version sombre.
 *
 * **À faire** : les logos fournis par leurs propriétaires, sans y toucher ; le projet et ses dates, que le type
 * exige. **À éviter** : la bande sur un support qui n’est pas financé ; une autre marque pour souligner le soutien.
 */
const meta = {
  title: 'Éditorial/Financeurs',
  component: FunderStrip,
  args: {
    union: 'part',
    project: { name: 'Ateliers partagés', number: '2027-05-A', from: '2027-01-01', to: '2028-12-31' },
    coFunders: [
      { rank: 'local', name: 'Groupe d’action locale' },
      { rank: 'department', name: 'Département des Hautes-Alpes' },
      {
        rank: 'region',
        name: 'Région',
        // a logo taller than the emblem, as owners supply them
        logo: (
          <svg
            role="img"
            aria-label="Région"
            viewBox="0 0 40 60"
            width="120"
            height="180"
            fill="currentColor"
          >
            <path d="M20 0L40 60H0Z" />
          </svg>
        ),
      },
    ],
  },
} satisfies Meta<typeof FunderStrip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cofinance: Story = {
  name: 'Cofinancé',
  play: async ({ canvas }) => {
    const items = canvas.getAllByRole('listitem').map((item) => item.textContent);
    await expect(items).toEqual([
      'Cofinancé par l’Union européenne',
      '',
      'Département des Hautes-Alpes',
      'Groupe d’action locale',
    ]);
    const height = (name: string) => canvas.getByRole('img', { name }).getBoundingClientRect().height;
    const emblem = height('Drapeau de l’Union européenne');
    await expect(emblem).toBeGreaterThanOrEqual(37.7);
    await expect(height('Région')).toBeLessThanOrEqual(emblem);
  },
};
export const Finance: Story = { name: 'Financé', args: { union: 'full', coFunders: [] } };
export const Etroit: Story = {
  name: 'Étroit',
  decorators: [(Story) => <div style={{ inlineSize: '18rem' }}>{Story()}</div>],
};
/** Sur un fond de couleur, l’emblème prend un filet blanc d’un vingt-cinquième de sa hauteur. */
export const SurUneCouleur: Story = {
  name: 'Sur une couleur',
  render: () => (
    <div style={{ padding: '2rem', background: 'var(--coodyssee-color-brand-fill)' }}>
      <EuEmblem border style={{ blockSize: '6rem' }} />
    </div>
  ),
};
