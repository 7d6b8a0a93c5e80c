import { Button } from '@coodyssee/react';
import { Eraser, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { emptyOrder, type StudioOrder } from '../state/studio-order.ts';
import { useWords } from '../words/words.ts';

/** Empties the page for the next person; what was there comes back as long as nothing new is written. */
export function ClearAll() {
  const words = useWords().form;
  const { order, change } = useStudio();
  const [before, setBefore] = useState<StudioOrder>();
  const isEmpty = Object.values(order.record).every((value) => !value);
  if (isEmpty && !before) return null;
  const clear = () => {
    setBefore(order);
    change({ ...emptyOrder, wording: undefined, use: undefined });
  };
  const undo = () => {
    if (before) change(before);
    setBefore(undefined);
  };
  return (
    <div className="studio-row">
      {isEmpty ? (
        <Button variant="quiet" size="sm" icon={<Undo2 />} onPress={undo}>
          {words.undo}
        </Button>
      ) : (
        <Button variant="quiet" size="sm" icon={<Eraser />} onPress={clear}>
          {words.clear}
        </Button>
      )}
      <span role="status" className="studio-said">
        {isEmpty ? words.cleared : ''}
      </span>
    </div>
  );
}
