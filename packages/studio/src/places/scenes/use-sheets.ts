import type { KitOrder } from '@coodyssee/kit';
import { useMemo } from 'react';
import { kitOrderOf } from './kit-order.ts';
import type { SceneProps } from './scene.ts';

/** What the kit draws for a scene; nothing where it refuses, as it will when the file is asked for. */
export function useSheets<Sheets>(
  { source, words }: Pick<SceneProps, 'source' | 'words'>,
  draw: (order: KitOrder) => Sheets,
): Sheets | undefined {
  return useMemo(() => {
    try {
      return draw(kitOrderOf(source, words));
    } catch {
      return undefined;
    }
  }, [source, words, draw]);
}
