import type { OwnLogo } from '@coodyssee/logo/scene';
import { Button, ProgressBar } from '@coodyssee/react';
import { Package, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStudio } from '../state/StudioContext.tsx';
import { Trouble } from '../uses/Trouble.tsx';
import { useWords } from '../words/words.ts';
import { warm } from '../workshop/crew.ts';
import { KitDone } from './KitDone.tsx';
import { type KitState, useKit } from './use-kit.ts';
import './take.css';

interface KitActionProps {
  /** The member's own logo as the kit takes it. */
  readonly ownLogo?: OwnLogo;
  /** Orange only where it is what the person came for. Default `primary`. */
  readonly variant?: 'primary' | 'secondary';
}

/** The whole kit as one archive: a button, then how far it is, then what became of it. */
export function KitAction({ ownLogo, variant = 'primary' }: KitActionProps) {
  const words = useWords().take;
  const { order } = useStudio();
  const { state, start, cancel } = useKit(order, ownLogo);
  const button = useFocusBack(state.is === 'making');
  if (order.record.name.trim() === '') return <p className="studio-hint">{words.nameFirst}</p>;
  return (
    <div className="studio-kit">
      {state.is === 'making' ? (
        <Making state={state} cancel={cancel} />
      ) : (
        <Button
          ref={button}
          size="lg"
          variant={variant}
          icon={<Package />}
          data-testid="take-kit"
          onHoverStart={() => warm()}
          onFocus={() => warm()}
          onPress={start}
        >
          {words.takeKit}
        </Button>
      )}
      <div role="status" className="studio-kit-said" data-testid="kit-said">
        {state.is === 'cancelled' && <p>{words.cancelled}</p>}
        {state.is === 'done' && <KitDone kit={state.kit} size={state.size} />}
      </div>
      {state.is === 'failed' && <Trouble trouble={state.trouble} retry={start} />}
    </div>
  );
}

/** The button that began a work, which takes the focus back when the one that stops it goes away with it. */
function useFocusBack(isBusy: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasBusy.current && !isBusy && isLost) button.current?.focus({ preventScroll: true });
    wasBusy.current = isBusy;
  }, [isBusy]);
  return button;
}

interface MakingProps {
  readonly state: Extract<KitState, { is: 'making' }>;
  readonly cancel: () => void;
}

function Making({ state: { progress }, cancel }: MakingProps) {
  const { take: words, say } = useWords();
  return (
    <div className="studio-making">
      <ProgressBar
        label={words.making}
        value={progress?.done ?? 0}
        maxValue={progress?.all ?? 1}
        isIndeterminate={!progress}
      />
      <span className="studio-making-now">
        {progress && words.now(progress.task.words[say.language].label)}
      </span>
      <Button variant="secondary" icon={<X />} autoFocus onPress={cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
