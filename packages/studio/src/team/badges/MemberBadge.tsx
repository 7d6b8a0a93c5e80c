import { Badge } from '@coodyssee/react';
import { type CSSProperties, useEffect, useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { JudgedRow } from '../table/row-state.ts';

interface MemberBadgeProps {
  readonly row: JudgedRow;
  /** One scrolls too quickly to see it: it waits, unless it is there already. Default false. */
  readonly isHasty?: boolean;
}

/** A row's badge on the ground it is made for; a still place until it is drawn, a dash where there is none. */
export function MemberBadge({ row, isHasty = false }: MemberBadgeProps) {
  const { grid } = useWords().team;
  const [wasShown, setShown] = useState(!isHasty);
  useEffect(() => {
    if (!isHasty) setShown(true);
  }, [isHasty]);
  const { drawn, problems } = row;
  if (drawn?.drawing && (wasShown || !isHasty))
    return (
      <span className="studio-team-badge" style={{ '--ground': drawn.ground } as CSSProperties}>
        <Badge artwork={drawn.drawing} style={{ minWidth: 0 }} />
      </span>
    );
  const isLost = problems.length > 0 || (drawn !== undefined && !drawn.drawing);
  return (
    <span className="studio-team-badge" data-empty={isLost ? 'lost' : 'waiting'}>
      {isLost && <span aria-hidden>–</span>}
      <span className="coodyssee-hidden">{isLost ? grid.noBadge : grid.waiting}</span>
    </span>
  );
}
