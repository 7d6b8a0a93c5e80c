import type { OwnLogo } from '@coodyssee/logo/scene';
import { useEffect, useRef, useState } from 'react';
import type { StudioOrder } from '../state/studio-order.ts';
import { makeKit, type Progress } from '../workshop/make-kit.ts';
import type { PackedKit } from '../workshop/maker.ts';
import { findSettings } from '../workshop/settings.ts';
import { workOrderOf } from '../workshop/work-order.ts';
import { saveFile } from './save-file.ts';

/** How a kit stands. Its bytes are the browser's once they are saved. */
export type KitState =
  | { readonly is: 'idle' | 'cancelled' }
  | { readonly is: 'making'; readonly progress?: Progress }
  | { readonly is: 'done'; readonly kit: Omit<PackedKit, 'bytes'>; readonly size: number }
  | { readonly is: 'failed'; readonly trouble: unknown };

async function saveKit(
  order: StudioOrder,
  ownLogo: OwnLogo | undefined,
  watch: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<KitState> {
  const settings = await findSettings();
  const { bytes, ...kit } = await makeKit(workOrderOf(order, { settings: settings.text, ownLogo }), watch);
  watch.signal.throwIfAborted();
  saveFile(bytes, kit.name);
  return { is: 'done', kit, size: bytes.length };
}

/** Makes a whole kit and hands it to the browser; a kit that is cancelled leaves nothing. */
export function useKit(order: StudioOrder, ownLogo?: OwnLogo) {
  const [state, setState] = useState<KitState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const settle = (next: KitState) => running.current === controller && setState(next);
    settle({ is: 'making' });
    const onProgress = (progress: Progress) => settle({ is: 'making', progress });
    try {
      settle(await saveKit(order, ownLogo, { signal: controller.signal, onProgress }));
    } catch (trouble) {
      settle(controller.signal.aborted ? { is: 'cancelled' } : { is: 'failed', trouble });
    }
  };
  return { state, start, cancel: () => running.current?.abort() };
}
