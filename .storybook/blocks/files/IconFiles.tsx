import { Table } from '../layout/Table.tsx';
import { iconFiles } from './logo-files.ts';

/** The icons of a site, each taken on the spot. */
export const IconFiles = () => (
  <Table
    stacked
    label="Icônes de site"
    head={['Fichier', 'Pour']}
    rows={iconFiles.map(({ name, words }) => ({
      key: name,
      cells: [
        <a key="file" href={`./logo/icone/${name}`} download>
          {name}
        </a>,
        words,
      ],
    }))}
  />
);
