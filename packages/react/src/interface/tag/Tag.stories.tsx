import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Tag } from './Tag.tsx';
import { TagGroup, type TagGroupProps } from './TagGroup.tsx';

const trades = [
  { id: 'bois', label: 'Charpente bois' },
  { id: 'pierre', label: 'Taille de pierre' },
  { id: 'metal', label: 'Serrurerie' },
];

const Removable = ({ onRemove, ...props }: TagGroupProps) => {
  const [items, setItems] = useState(props.items);
  return (
    <TagGroup
      {...props}
      items={items}
      onRemove={(keys) => {
        onRemove?.(keys);
        setItems(items.filter(({ id }) => !keys.has(id)));
      }}
    />
  );
};

/**
 * Une étiquette (`Tag`) classe et ne fait rien. Un groupe d’étiquettes (`TagGroup`) se choisit ou se vide.
 *
 * **À faire** : un ou deux mots, sans majuscules d’insistance. **À éviter** : une étiquette qui mène ailleurs
 * (c’est un lien) ou qui fait une action (c’est un bouton).
 *
 * **Accessibilité** : les flèches passent d’une étiquette à l’autre, Suppr. en retire une. Le choix est dit
 * par un trait au pied de l’étiquette, pas seulement par sa couleur.
 */
const meta = {
  title: 'Composants/Étiquette',
  component: TagGroup,
  args: { label: 'Métiers', items: trades },
} satisfies Meta<typeof TagGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Simple: Story = {
  render: () => (
    <>
      <Tag>Ébéniste</Tag> <Tag tone="brand">Pôle Bâtiment</Tag>
    </>
  ),
};

export const AChoisir: Story = {
  name: 'À choisir',
  args: { selectionMode: 'multiple', defaultSelectedKeys: ['pierre'] },
  play: async ({ canvas }) => {
    const tag = canvas.getByRole('row', { name: 'Charpente bois' });
    await userEvent.click(tag);
    await expect(tag).toHaveAttribute('aria-selected', 'true');
  },
};

export const ARetirer: Story = {
  name: 'À retirer',
  args: { label: 'Filtres', onRemove: fn() },
  render: (args) => <Removable {...args} />,
  play: async ({ canvas }) => {
    for (const { label } of trades) {
      const tag = canvas.getByRole('row', { name: label });
      await userEvent.click(within(tag).getByRole('button', { name: /^Retirer/ }));
      await expect(tag).not.toBeInTheDocument();
    }
    await expect(canvas.getByText('Aucun filtre')).toBeVisible();
  },
};
