import { Fragment } from 'react';
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
            <Pieces words={logoPath(use.logo).split('/')[1]} after="_" />
          </a>
        </span>,
        <code key="badge">
          <Pieces words={badgeCommand(use)} after=" " />
        </code>,
      ],
    }))}
  />
);

/** Words of a machine, which break where a reader would break them, and are copied as they are. */
const Pieces = ({ words = '', after }: { words: string | undefined; after: string }) =>
  words.split(after).map((piece, i) => (
    <Fragment key={piece}>
      {i > 0 && after}
      {i > 0 && <wbr />}
      <span className="sheet-piece">{piece}</span>
    </Fragment>
  ));
