'use client';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { AlertTone } from '../alert/tones.ts';

export interface ToastMessage {
  readonly title: string;
  readonly description?: string;
  /** Default `info`. */
  readonly tone?: AlertTone;
}

/**
 * The messages waiting to be shown by a `ToastRegion`: one queue a page, kept in a module of its own.
 *
 * @example const toasts = createToastQueue(); toasts.add({ title: 'Lien copié' }, { timeout: 6000 });
 */
export const createToastQueue = () => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
