import { Table } from '../layout/Table.tsx';
import { badgeCommand, logoPath } from './file-names.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { uses } from './uses.ts';

/** Which file to take, by what a person is preparing. */
export const WhichFile = () => (
  <Table
    stacked
    label="Quel fichier pour quel emploi"
    head={['Vous préparez…', 'Le logo de la coopérative', 'Votre badge']}
    rows={uses.map((use) => ({
      key: use.where,
      cells: [
        <span key="where">
          {use.where}
          <span className="sheet-mind">{use.mind}</span>
        </span>,
        <span key="logo" className="sheet-file">
          <Thumbnail {...use.logo} />
          <a href={`./logo/${logoPath(use.logo)}`} download>
            {logoPath(use.logo).split('/')[1]}
          </a>
        </span>,
        <code key="badge">{badgeCommand(use)}</code>,
      ],
    }))}
  />
);
