import { useOf } from '@storybook/addon-docs/blocks';
import { Table } from '../blocks/layout/Table.tsx';

/** What a component takes, read from its types; the words are the developers' own. */
export const Properties = () => {
  const { preparedMeta } = useOf('meta', ['meta']);
  const properties = Object.values(preparedMeta.argTypes).filter(({ table }) => table && !table.disable);
  if (properties.length === 0) return null;
  return (
    <>
      <h2 id="proprietes">Propriétés</h2>
      <Table
        label="Propriétés du composant"
        head={['Nom', 'Valeurs', 'Sans elle', 'Rôle']}
        rows={properties.map(({ name, description, table, type }) => ({
          key: name,
          cells: [
            <code key="name">{type?.required ? `${name}*` : name}</code>,
            <code key="type">{table?.type?.summary}</code>,
            table?.defaultValue?.summary && <code key="default">{table.defaultValue.summary}</code>,
            <span key="role" lang="en">
              {description}
            </span>,
          ],
        }))}
      />
    </>
  );
};
