import type { MemberRecord } from '@coodyssee/kit';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Fragment, readFragment, writeFragment } from './fragment.ts';
import type { StudioOrder } from './studio-order.ts';

/** The page's whole state, and the few ways to change it. */
export interface Studio extends Fragment {
  readonly change: (part: Partial<StudioOrder>) => void;
  /** One text or fact of the record; an empty text takes it out. */
  readonly changeRecord: (part: Partial<MemberRecord>) => void;
  readonly show: (view: Fragment['view']) => void;
  readonly speak: (language: Fragment['language']) => void;
}

const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('useStudio stands outside of StudioProvider.');
  return studio;
}

/** The record without its empty texts; the name stays, it may be empty while a person types. */
const filled = (record: MemberRecord): MemberRecord => ({
  ...(Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<MemberRecord>),
  name: record.name,
});

export function StudioProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState(() => readFragment(globalThis.location?.hash ?? ''));

  const told = useRef(state.view);
  useEffect(() => {
    // a link pasted over the page, or the button back
    const read = () => {
      const next = readFragment(location.hash);
      told.current = next.view;
      setState(next);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    const { pathname, search } = location;
    const address = `${pathname}${search}${writeFragment(state)}`;
    // an entry in the history for another view, which the button back leaves, and none for each key
    if (told.current === state.view) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    told.current = state.view;
  }, [state]);

  const patch = useCallback((part: Partial<Fragment>) => setState((now) => ({ ...now, ...part })), []);
  const change = useCallback(
    (part: Partial<StudioOrder>) => setState((now) => ({ ...now, order: { ...now.order, ...part } })),
    [],
  );
  const changeRecord = useCallback(
    (part: Partial<MemberRecord>) =>
      setState((now) => ({
        ...now,
        order: { ...now.order, record: filled({ ...now.order.record, ...part }) },
      })),
    [],
  );
  const studio = useMemo<Studio>(
    () => ({
      ...state,
      change,
      changeRecord,
      show: (view) => patch({ view }),
      speak: (language) => patch({ language }),
    }),
    [state, change, changeRecord, patch],
  );
  return <StudioContext value={studio}>{children}</StudioContext>;
}
