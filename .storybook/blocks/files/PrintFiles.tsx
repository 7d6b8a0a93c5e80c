import { brand } from '../../identity.ts';
import { Table } from '../layout/Table.tsx';
import { drawingWords, isFile, logoInks, logoPath } from './logo-files.ts';

/** What goes to a printer: each drawing in each set of inks, as a PDF in the printer's own. */
export const PrintFiles = () => (
  <Table
    stacked
    label="Fichiers pour l’imprimeur"
    head={['Dessin', ...logoInks.map(({ short }) => short)]}
    rows={brand.logos.map((variant) => ({
      key: variant.id,
      cells: [
        variant.label,
        ...logoInks.map((set) => {
          const file = { variant: variant.id, ink: set.id, ending: '_impression.pdf' } as const;
          return isFile(file) ? (
            <a
              key={set.id}
              href={`./logo/${logoPath(file)}`}
              download
              aria-label={`PDF\u00A0: ${drawingWords(file)}`}
            >
              PDF
            </a>
          ) : (
            'le même qu’en noir'
          );
        }),
      ],
    }))}
  />
);
