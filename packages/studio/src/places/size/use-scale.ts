import { useCallback, useEffect, useState } from 'react';
import { assumedScale, readScale, writeScale } from './calibration.ts';

const key = 'coodyssee.studio.scale';

/** The device’s storage, which a browser may refuse to a page. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** How many dots of the screen one px is: it changes with the page’s zoom. */
function useDots(): number {
  const [dots, setDots] = useState(() => globalThis.devicePixelRatio || 1);
  useEffect(() => {
    const query = matchMedia(`(resolution: ${dots}dppx)`);
    const read = () => setDots(globalThis.devicePixelRatio || 1);
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, [dots]);
  return dots;
}

export interface Scale {
  /** px of the page to one millimetre. */
  readonly scale: number;
  /** False while it is what CSS assumes of every screen. */
  readonly measured: boolean;
  readonly measure: (scale: number) => void;
  readonly forget: () => void;
}

/** The scale of this screen, kept on the device and nowhere else. */
export function useScale(): Scale {
  const dots = useDots();
  const [kept, setKept] = useState(() => storage()?.getItem(key) ?? null);
  const scale = readScale(kept, dots);
  const measure = useCallback(
    (next: number) => {
      const text = writeScale(next, dots);
      setKept(text);
      try {
        storage()?.setItem(key, text);
      } catch {
        // a full or closed storage: it holds as long as the page
      }
    },
    [dots],
  );
  const forget = useCallback(() => {
    setKept(null);
    storage()?.removeItem(key);
  }, []);
  return { scale: scale ?? assumedScale, measured: scale !== undefined, measure, forget };
}
