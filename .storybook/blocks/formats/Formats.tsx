import { Table } from '../layout/Table.tsx';
import { conformance } from './conformance.generated.ts';

/** Each format, who read it in the tests, what it holds and what it loses: the tests write the list. */
export const Formats = () => (
  <Table
    label="Formats des jetons et ce que chacun garde"
    stacked
    head={['Outil', 'Fichier', 'Relu par', 'Jetons', 'Ce qui n’y est pas']}
    rows={conformance.map(({ tool, file, reader, held, total, lost }) => ({
      key: tool,
      cells: [
        tool,
        <code key="file">{file}</code>,
        reader,
        `${held} sur ${total}`,
        lost.length === 0 ? (
          'rien'
        ) : (
          <ul key="lost">
            {lost.map(({ groups, why }) => (
              <li key={why}>
                <code>{groups.join(', ')}</code>
                {`\u00A0: ${why}`}
              </li>
            ))}
          </ul>
        ),
      ],
    }))}
  />
);
