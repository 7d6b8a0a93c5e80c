import { type RefObject, useEffect, useState } from 'react';

/** How far out of the window a picture is made ready: about half a window. */
const margin = '400px';

/** Whether an element is in the window or near it: what nobody sees need not be drawn for every key. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      rootMargin: margin,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isNear;
}
