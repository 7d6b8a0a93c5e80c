'use client';
import { type Ref, type RefObject, useCallback } from 'react';

/** Gives an element to a component's own ref and to the one it was handed. */
export function useBothRefs<Target>(own: RefObject<Target | null>, given: Ref<Target> | undefined) {
  return useCallback(
    (target: Target | null) => {
      own.current = target;
      if (typeof given === 'function') return given(target);
      if (given) given.current = target;
      return undefined;
    },
    [own, given],
  );
}
