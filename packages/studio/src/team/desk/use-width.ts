import { type RefObject, useLayoutEffect, useState } from 'react';

/** An element's width in rem, so that a larger text makes it narrower too; 0 before it is measured. */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth((place.current?.clientWidth ?? 0) / rem);
    };
    const watcher = new ResizeObserver(read);
    if (place.current) watcher.observe(place.current);
    read();
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
