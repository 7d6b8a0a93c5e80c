import type { Column } from '@coodyssee/kit/table';
import { Button } from '@coodyssee/react';
import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { type CellEdit, placeOf } from '../table/mend.ts';
import type { Offer } from '../table/remarks.ts';
import type { JudgedRow } from '../table/row-state.ts';

interface OfferListProps {
  readonly row: JudgedRow;
  readonly columns: readonly Column[];
  readonly onEdit: (edit: CellEdit) => void;
}

const keyOf = (line: number, { code, proposal }: Offer): string => `${line} ${code} ${proposal}`;

/** What might be better written, each to be taken or left: the letters of a name are the member's own. */
export function OfferList({ row, columns, onEdit }: OfferListProps) {
  const { team, say } = useWords();
  const { detail } = team;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const open = row.offers.filter((offer) => !kept.has(keyOf(row.line, offer)));
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{detail.suggestions}</h3>
      <ul className="studio-team-cards studio-team-offers">
        {open.map((offer) => {
          const at = placeOf(columns, offer.field);
          return (
            <li key={keyOf(row.line, offer)}>
              <span>{say.suggestion(offer)}</span>
              <div className="studio-team-actions">
                {at !== undefined && (
                  <Button
                    variant="secondary"
                    size="sm"
                    onPress={() => onEdit({ line: row.line, at, text: offer.proposal })}
                  >
                    {detail.apply}
                  </Button>
                )}
                <Button
                  variant="quiet"
                  size="sm"
                  onPress={() => setKept(new Set([...kept, keyOf(row.line, offer)]))}
                >
                  {detail.keep}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
