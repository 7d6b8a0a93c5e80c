import { useSyncExternalStore } from 'react';
import { createCrew } from '../../workshop/crew.ts';
import { findSettings } from '../../workshop/settings.ts';
import { askOnLeaving } from '../desk/leaving.ts';
import { createGate } from './gate.ts';
import { makeBadges, makeWholeKit } from './make-member.ts';
import { type KitOf, type RunResult, runKits } from './run-kits.ts';
import type { Sink, SunkFile } from './sink.ts';
import { createWatch } from './watch.ts';

export type What = 'kits' | 'badges';

/** How the run stands; it goes on while one looks at another view. */
export type Run =
  | { readonly is: 'idle' }
  | {
      readonly is: 'making' | 'paused';
      readonly what: What;
      readonly done: number;
      readonly all: number;
      readonly name: string;
      /** ms of work so far. */
      readonly worked: number;
    }
  | { readonly is: 'done' | 'stopped'; readonly all: number; readonly result: RunResult }
  | { readonly is: 'failed' };

let run: Run = { is: 'idle' };
const listeners = new Set<() => void>();
const put = (next: Run) => {
  run = next;
  askOnLeaving('kits', next.is === 'making' || next.is === 'paused');
  for (const listen of listeners) listen();
};
const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

export const useRun = (): Run =>
  useSyncExternalStore(
    subscribe,
    () => run,
    () => run,
  );

/** What steers a run that is under way. */
interface Helm {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}
let helm: Helm | undefined;

export const pauseRun = (): void => helm?.pause();
export const resumeRun = (): void => helm?.resume();
export const stopRun = (): void => helm?.stop();

export interface Wanted {
  readonly what: What;
  readonly members: readonly KitOf[];
  readonly sink: Sink;
  /** The file that says what could not be made; nothing where everything was. */
  readonly report: (result: RunResult) => SunkFile | undefined;
}

/** Makes the files of every member, then hands over the report. */
export async function startRun({ what, members, sink, report }: Wanted): Promise<void> {
  const all = members.length;
  const controller = new AbortController();
  const { signal } = controller;
  const gate = createGate();
  const watch = createWatch();
  const crew = createCrew();
  let seen = { done: 0, name: members[0]?.record.name ?? '' };
  const show = (is: 'making' | 'paused') => put({ is, what, all, worked: watch.read(), ...seen });
  helm = {
    pause() {
      gate.close();
      watch.stop();
      show('paused');
    },
    resume() {
      watch.start();
      gate.open();
      show('making');
    },
    stop() {
      controller.abort();
      crew.dismiss(signal.reason);
      gate.open();
    },
  };
  show('making');
  try {
    const charter = { settings: (await findSettings()).text, crew };
    const result = await runKits(members, {
      make: what === 'kits' ? makeWholeKit(charter) : makeBadges(charter),
      sink,
      lanes: what === 'kits' ? 1 : crew.size,
      signal,
      gate: gate.pass,
      onProgress: (done, { record }) => {
        seen = { done, name: record.name };
        if (run.is === 'making') show('making');
        else if (run.is === 'paused') show('paused');
      },
    });
    const file = report(result);
    if (file) await sink.put(file);
    await sink.close();
    put({ is: signal.aborted ? 'stopped' : 'done', all, result });
  } catch {
    await sink.close().catch(() => undefined);
    put({ is: 'failed' });
  } finally {
    crew.dismiss(new Error('The run has ended.'));
    helm = undefined;
  }
}
