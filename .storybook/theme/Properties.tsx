import { useOf } from '@storybook/addon-docs/blocks';
import { Table } from '../blocks/layout/Table.tsx';
import { Prose } from './Prose.tsx';
import { roleOf } from './roles/role.ts';

type ArgType = ReturnType<typeof useOf<'meta'>>['preparedMeta']['argTypes'][string];

/** What a component takes, read from its types, and what each is for. */
export const Properties = () => {
  const { preparedMeta } = useOf('meta', ['meta']);
  const properties = Object.values(preparedMeta.argTypes).filter(({ table }) => table && !table.disable);
  if (properties.length === 0) return null;
  const { __docgenInfo: info } = (preparedMeta.component ?? {}) as {
    __docgenInfo?: { displayName?: string };
  };
  return (
    <>
      <h2 id="proprietes">Propriétés</h2>
      <Table
        stacked
        label="Propriétés du composant"
        head={['Nom', 'Valeurs', 'Sans elle', 'Rôle']}
        rows={properties.map((property) => ({
          key: property.name,
          cells: [
            <code key="name">{property.name}</code>,
            <code key="type">{valuesOf(property)}</code>,
            withoutIt(property),
            <Role key="role" component={info?.displayName ?? ''} {...property} />,
          ],
        }))}
      />
    </>
  );
};

/** A property that may be left out is told by the next column, not by `undefined`. */
const valuesOf = ({ table, type }: ArgType): string | undefined =>
  typeof type === 'object' && type.name === 'enum'
    ? type.value.join(' | ')
    : table?.type?.summary?.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1');

const withoutIt = ({ table, type }: ArgType) => {
  if (typeof type === 'object' && type.required) return 'obligatoire';
  const summary = table?.defaultValue?.summary;
  // the reader of types has no word for a function
  return summary && summary !== 'func' && <code key="default">{summary}</code>;
};

/** In French where it has been said, else in the developers' own words. */
const Role = ({ component, name, description }: { component: string } & ArgType) => {
  const french = roleOf(component, name);
  if (french) return <Prose>{french}</Prose>;
  return description ? <span lang="en">{description}</span> : null;
};
