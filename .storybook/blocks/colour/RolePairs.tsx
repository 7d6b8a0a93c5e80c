import { contrastPairs, type MeasuredPair } from '@coodyssee/tokens/contrast';
import { ratioText } from '../figures.ts';
import { Table } from '../layout/Table.tsx';

const uses = [...new Set(contrastPairs.map(({ use }) => use))];

/** How near its limit a pair is: under 1 it would fail. */
const margin = ({ ratio, minimum }: MeasuredPair): number => Math.min(ratio.light, ratio.dark) / minimum;

/** The pair of a use that comes nearest to its limit. */
function tightest(use: string): MeasuredPair {
  const pairs = contrastPairs.filter((pair) => pair.use === use);
  return pairs.reduce((least, pair) => (margin(pair) < margin(least) ? pair : least));
}

/** Where two roles meet on a page, the tightest pair of each use, by day and by night. */
export const RolePairs = () => (
  <Table
    label="Contraste des rôles, emploi par emploi"
    head={['Emploi', 'Paires', 'La plus serrée', 'Jour', 'Nuit', 'Minimum']}
    rows={uses.map((use) => {
      const { foreground, ground, ratio, minimum } = tightest(use);
      return {
        key: use,
        cells: [
          use,
          contrastPairs.filter((pair) => pair.use === use).length,
          <span key="pair">
            <code>{foreground.replace('color.', '')}</code> sur <code>{ground.replace('color.', '')}</code>
          </span>,
          ratioText(ratio.light),
          ratioText(ratio.dark),
          ratioText(minimum),
        ],
      };
    })}
  />
);

/** « 238 » */
export const PairCount = () => <>{contrastPairs.length}</>;
