import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { SortableTable } from './SortableTable.tsx';
import { type Column, Table } from './Table.tsx';

interface Activity {
  readonly id: string;
  readonly name: string;
  readonly trade: string;
  readonly town: string;
  readonly days: number;
}

const columns: readonly Column<Activity>[] = [
  { id: 'name', title: 'Activité', sortable: true },
  { id: 'trade', title: 'Métier' },
  { id: 'town', title: 'Commune', sortable: true },
  { id: 'days', title: 'Jours de chantier', kind: 'number', sortable: true },
];
const rows: readonly Activity[] = [
  { id: '1', name: 'El Col·lectiu', trade: 'Charpente bois', town: 'Veynes', days: 112 },
  { id: '2', name: 'Cœur de mélèze', trade: 'Ébéniste', town: 'Vars', days: 96 },
  { id: '3', name: 'Élan vertical', trade: 'Travaux sur cordes', town: 'L’Argentière-la-Bessée', days: 9 },
  { id: '4', name: 'Atelier n° 7²', trade: 'Serrurerie', town: 'Tallard', days: 54 },
];

/**
 * Des lignes qu’on compare. Le tableau défile dans son propre cadre, et son en-tête reste en vue quand une
 * hauteur est donnée (`--coodyssee-table-height`).
 *
 * **À faire** : un titre qui dit de quoi il s’agit ; les nombres alignés à droite. **À éviter** : un tableau
 * pour mettre en page ; une liste de fiches, que des cartes montrent mieux.
 *
 * **Accessibilité** : la première colonne nomme la ligne ; le tri en cours est annoncé ; le cadre se défile au
 * clavier. `Table` trie par des liens (`sortHref`), sans script ; `SortableTable` trie dans la page.
 */
const meta = {
  title: 'Composants/Tableau',
  component: Table<Activity>,
  args: { caption: 'Jours de chantier par activité', columns, rows },
} satisfies Meta<typeof Table<Activity>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {};

export const Triable: Story = {
  render: (args) => <SortableTable {...args} />,
  play: async ({ canvas }) => {
    const names = () => canvas.getAllByRole('rowheader').map((cell) => cell.textContent);
    await userEvent.click(canvas.getByRole('button', { name: 'Jours de chantier' }));
    await expect(names()[0]).toBe('Élan vertical');
    await userEvent.click(canvas.getByRole('button', { name: 'Jours de chantier' }));
    await expect(names()[0]).toBe('El Col·lectiu');
    await expect(canvas.getByRole('columnheader', { name: 'Jours de chantier' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  },
};

/** Étroit et peu haut : le cadre défile dans les deux sens, l’en-tête reste. */
export const Defilant: Story = {
  name: 'Défilant',
  args: { style: { '--coodyssee-table-height': '11rem' } as React.CSSProperties },
  decorators: [(Story) => <div style={{ inlineSize: '18rem' }}>{Story()}</div>],
  play: async ({ canvas }) => {
    const frame = canvas.getByRole('region', { name: 'Jours de chantier par activité' });
    await expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
    frame.scrollTop = frame.scrollHeight;
    const top = frame.getBoundingClientRect().top;
    const [heading] = canvas.getAllByRole('columnheader');
    await expect(Math.abs((heading?.getBoundingClientRect().top ?? 0) - top)).toBeLessThan(2);
    frame.scrollTop = 0;
  },
};

export const Vide: Story = { args: { rows: [] } };
