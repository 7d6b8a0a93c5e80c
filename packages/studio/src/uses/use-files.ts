import type { OwnLogo } from '@coodyssee/logo/scene';
import { useEffect, useState } from 'react';
import type { StudioOrder } from '../state/studio-order.ts';
import { makeFiles } from '../workshop/make-files.ts';
import type { MadePart } from '../workshop/maker.ts';
import { type FoundSettings, findSettings } from '../workshop/settings.ts';
import { workOrderOf } from '../workshop/work-order.ts';
import { type Answer, answerOf } from './answer-files.ts';
import { type Use, wantedFor } from './use.ts';

/** What was made for a use. */
interface UseFiles extends Answer {
  readonly parts: readonly MadePart[];
  readonly settings: FoundSettings;
}

/** How the making stands; the last files stay while the next ones are made. */
export interface Making {
  readonly busy: boolean;
  readonly made?: UseFiles;
  readonly trouble?: unknown;
}

/** Files are not made at every key: this long after the last one, in ms. */
const pause = 500;

async function makeAll(use: Use, order: StudioOrder, ownLogo: OwnLogo | undefined): Promise<UseFiles> {
  const settings = await findSettings();
  const work = workOrderOf(order, { settings: settings.text, ownLogo });
  const parts = await makeFiles(work, wantedFor(use, order));
  return { parts, settings, ...answerOf(use, parts) };
}

/** The files of a use, made ahead in a worker, so that a press of the button has nothing to wait for. */
export function useFiles(
  use: Use,
  order: StudioOrder,
  ownLogo?: OwnLogo,
): Making & { readonly retry: () => void } {
  const [making, setMaking] = useState<Making>({ busy: true });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify([wantedFor(use, order), order.record, order.wording, ownLogo?.id, turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all that the files are made of
  useEffect(() => {
    let current = true;
    const settle = (next: Making) => current && setMaking(next);
    settle({ busy: true });
    const timer = setTimeout(() => {
      makeAll(use, order, ownLogo).then(
        (made) => settle({ busy: false, made }),
        (trouble) => settle({ busy: false, trouble }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  return { ...making, retry: () => setTurn((now) => now + 1) };
}
