import { type Disk, nodeDisk } from '../../packages/kit/src/disk/disk.ts';
import { FileError } from '../../packages/kit/src/disk/file-error.ts';

/** A small file whose content is its own name, unless told otherwise. */
export const file = (path: string, text = path) => ({ path, bytes: new TextEncoder().encode(text) });
export const three = [file('a.svg'), file('b.png'), file('c.pdf')];

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

/** The real disk, on which the nth call of one kind fails, and those after it up to `times` in all. */
export function failing(
  kind: 'open' | 'rename' | 'mkdir',
  nth: number,
  { code, times = 1 }: { readonly code: string; readonly times?: number },
): Disk {
  let calls = 0;
  const fail = (...args: unknown[]) => {
    calls += 1;
    if (calls >= nth && calls < nth + times) return Promise.reject(systemError(code));
    return (nodeDisk[kind] as (...all: unknown[]) => Promise<unknown>)(...args);
  };
  return { ...nodeDisk, [kind]: fail };
}

/** The real disk, full from the nth file on: half of its bytes go through first. */
export function fullFrom(nth: number): Disk {
  let opened = 0;
  const open: Disk['open'] = async (...args) => {
    opened += 1;
    const handle = await nodeDisk.open(...args);
    if (opened < nth) return handle;
    const real = handle.writeFile.bind(handle);
    handle.writeFile = async (bytes) => {
      await real((bytes as Uint8Array).subarray(0, 2));
      throw systemError('ENOSPC');
    };
    return handle;
  };
  return { ...nodeDisk, open };
}

/** The code of the FileError a writing ends with. */
export const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof FileError ? error.code : error),
  );
