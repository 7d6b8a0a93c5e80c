import { CodedError } from '@coodyssee/logo';
import { useCallback, useState } from 'react';
import { type Fault, readFile } from '../reading/read-file.ts';
import { openDesk } from './desk.ts';

/** How the last file stands. */
export type Reading =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly trouble: Fault | CodedError<string> };

/** Reads a dropped file onto the desk; a file that is refused leaves the desk as it was. */
export function useReading() {
  const [reading, setReading] = useState<Reading>({ is: 'idle' });
  const read = useCallback(async (file: File) => {
    const { name } = file;
    setReading({ is: 'reading', name });
    try {
      const result = await readFile(file);
      if ('fault' in result) return setReading({ is: 'refused', name, trouble: result.fault });
      openDesk(name, result.table);
      setReading({ is: 'idle' });
    } catch (error) {
      const trouble = error instanceof CodedError ? error : ({ is: 'unreadable' } as const);
      setReading({ is: 'refused', name, trouble });
    }
  }, []);
  return { reading, read };
}
