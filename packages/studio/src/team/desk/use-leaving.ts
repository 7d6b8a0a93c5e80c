import { useEffect } from 'react';
import { type Desk, isUnsaved } from './desk.ts';

/** The browser asks before the page is left while corrections are in no file yet. */
export function useLeaving(desk: Desk): void {
  const isDirty = isUnsaved(desk);
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
