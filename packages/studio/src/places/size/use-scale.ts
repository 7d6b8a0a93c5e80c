import { useCallback, useEffect, useState } from 'react';
import { forget as forgetKept, keep, recall } from '../../state/device.ts';
import { assumedScale, readScale, writeScale } from './calibration.ts';

const key = 'coodyssee.studio.scale';

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
  const [kept, setKept] = useState(() => recall(key));
  const scale = readScale(kept, dots);
  const measure = useCallback(
    (next: number) => {
      const text = writeScale(next, dots);
      setKept(text);
      // where nothing can be kept, it holds as long as the page
      keep(key, text);
    },
    [dots],
  );
  const forget = useCallback(() => {
    setKept(null);
    forgetKept(key);
  }, []);
  return { scale: scale ?? assumedScale, measured: scale !== undefined, measure, forget };
}
