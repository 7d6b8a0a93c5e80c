'use client';
import { useSyncExternalStore } from 'react';

interface EyeDropper {
  readonly open: () => Promise<{ readonly sRGBHex: string }>;
}

declare global {
  interface Window {
    readonly EyeDropper?: new () => EyeDropper;
  }
}

const never = () => () => {};

/** Whether this browser can pick a colour off the screen; on a server, no. */
export const useHasEyeDropper = (): boolean =>
  useSyncExternalStore(
    never,
    () => window.EyeDropper !== undefined,
    () => false,
  );

/** The colour that the person points at, or undefined where they give up. */
export async function pickFromScreen(): Promise<string | undefined> {
  if (!window.EyeDropper) return undefined;
  try {
    return (await new window.EyeDropper().open()).sRGBHex;
  } catch {
    return undefined;
  }
}
