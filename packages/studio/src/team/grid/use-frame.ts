import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Height of a row, in rem; grid.css lays its cells out in that room. */
const rowRems = { wide: 4, narrow: 8.5 } as const;

/** What of the list is in sight, in px; it follows the window, the text's size and the scrolling. */
export function useFrame(scroller: RefObject<HTMLElement | null>, isNarrow: boolean) {
  const [frame, setFrame] = useState({ rem: 16, height: 600, top: 0 });
  const read = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const next = { rem, height: element.clientHeight, top: element.scrollTop };
    setFrame((now) => (now.rem === rem && now.height === next.height && now.top === next.top ? now : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(read);
    if (scroller.current) watcher.observe(scroller.current);
    read();
    return () => watcher.disconnect();
  }, [read, scroller]);
  const { rem, ...rest } = frame;
  return { ...rest, rowHeight: rem * (isNarrow ? rowRems.narrow : rowRems.wide), readTop: read };
}
