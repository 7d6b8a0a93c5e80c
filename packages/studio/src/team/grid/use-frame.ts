import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Height of a row, in rem; grid.css lays its cells out in that room. */
const rowRems = { wide: 4, narrow: 8.5 } as const;

/** Rows that fly by faster than this in one step are not looked at: their badges wait for the scrolling to slow down. */
const hastyRows = 2;
/** ms without scrolling after which one looks again. */
const pause = 120;

/** True while rows fly by. */
function useHaste(top: number, rowHeight: number): boolean {
  const [isHasty, setHasty] = useState(false);
  const last = useRef(top);
  useEffect(() => {
    if (Math.abs(top - last.current) > hastyRows * rowHeight) setHasty(true);
    last.current = top;
    const timer = setTimeout(() => setHasty(false), pause);
    return () => clearTimeout(timer);
  }, [top, rowHeight]);
  return isHasty;
}

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
  const rowHeight = rem * (isNarrow ? rowRems.narrow : rowRems.wide);
  return { ...rest, rowHeight, isHasty: useHaste(rest.top, rowHeight), readTop: read };
}
