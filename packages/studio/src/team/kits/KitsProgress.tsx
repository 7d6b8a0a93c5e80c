import { Button, ProgressBar } from '@coodyssee/react';
import { Pause, Play, X } from 'lucide-react';
import { useWords } from '../../words/words.ts';
import { pauseRun, type Run, resumeRun, stopRun } from './run-store.ts';
import { minutesLeft } from './time-left.ts';

/** How far the kits are, in a bar and in words, and the two ways to hold them. */
export function KitsProgress({ run }: { readonly run: Extract<Run, { done: number }> }) {
  const { kits } = useWords().team;
  const { is, done, all, name } = run;
  const minutes = minutesLeft(run);
  const isPaused = is === 'paused';
  return (
    <div className="studio-team-progress">
      <ProgressBar
        label={kits.making}
        value={done}
        maxValue={all}
        valueLabel={kits.row(Math.min(done + 1, all), all, name.slice(0, 60))}
      />
      <p>{isPaused ? kits.paused : minutes === undefined ? '' : kits.left(minutes)}</p>
      <div className="studio-team-actions">
        <Button
          variant="secondary"
          icon={isPaused ? <Play /> : <Pause />}
          onPress={isPaused ? resumeRun : pauseRun}
        >
          {isPaused ? kits.resume : kits.pause}
        </Button>
        <Button variant="quiet" icon={<X />} onPress={stopRun}>
          {kits.cancel}
        </Button>
      </div>
    </div>
  );
}
