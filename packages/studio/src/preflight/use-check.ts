import { useCallback, useEffect, useRef, useState } from 'react';
import { checkPdf } from './check-pdf.ts';
import type { Checked } from './worker.ts';

/** How the last file stands. */
export type Check =
  | { readonly is: 'none' }
  | { readonly is: 'reading'; readonly file: File }
  | { readonly is: 'read'; readonly file: File; readonly checked: Checked }
  | { readonly is: 'failed'; readonly file: File; readonly trouble: unknown };

/** Reads one file at a time: another one takes the place of the last, whose reading is stopped. */
export function useCheck() {
  const [check, setCheck] = useState<Check>({ is: 'none' });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => {
    running.current?.abort(new DOMException('Another file, or none.', 'AbortError'));
    running.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);
  const forget = useCallback(() => {
    stop();
    setCheck({ is: 'none' });
  }, [stop]);
  const read = useCallback(
    async (file: File) => {
      stop();
      const mine = new AbortController();
      running.current = mine;
      setCheck({ is: 'reading', file });
      const settle = (next: Check) => running.current === mine && setCheck(next);
      try {
        settle({ is: 'read', file, checked: await checkPdf(file, mine.signal) });
      } catch (trouble) {
        settle({ is: 'failed', file, trouble });
      }
    },
    [stop],
  );
  return { check, read, forget };
}
