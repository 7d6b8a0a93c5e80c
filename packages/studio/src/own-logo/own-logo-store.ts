import type { OwnLogo } from '@coodyssee/logo/scene';
import { readLogoFile } from './read-logo-file.ts';

/** The logo of this session: it lives as long as the page, and is written nowhere. */
export interface OwnLogoState {
  readonly file?: File;
  readonly busy: boolean;
  readonly keepGround: boolean;
  readonly logo?: OwnLogo;
  /** Why it was not taken: a CodedError, a LogoTimeout, or a defect. */
  readonly trouble?: unknown;
}

export const noLogo: OwnLogoState = { busy: false, keepGround: false };

let state = noLogo;
let running: AbortController | undefined;
const listeners = new Set<() => void>();

function settle(next: OwnLogoState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const currentLogo = (): OwnLogoState => state;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function read(file: File, keepGround: boolean): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  // the logo that was there stays on the page until the next is read
  settle({ file, busy: true, keepGround, ...(state.file === file && state.logo && { logo: state.logo }) });
  const done = (result: Pick<OwnLogoState, 'logo' | 'trouble'>) =>
    controller === running && settle({ file, busy: false, keepGround, ...result });
  try {
    done({ logo: await readLogoFile(file, { keepGround, signal: controller.signal }) });
  } catch (trouble) {
    done({ trouble });
  }
}

/** Takes a file as the logo, in the place of the last. */
export const takeLogo = (file: File): Promise<void> => read(file, false);

/** Reads the same file again, with its ground or without. */
export async function setGround(keepGround: boolean): Promise<void> {
  if (state.file) await read(state.file, keepGround);
}

/** Forgets the logo. */
export function removeLogo(): void {
  running?.abort();
  running = undefined;
  settle(noLogo);
}
