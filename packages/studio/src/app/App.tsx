import { Button, SkipLink } from '@coodyssee/react';
import { FileSearch } from 'lucide-react';
import { lazy, useEffect, useRef } from 'react';
import { StudioProvider, useStudio } from '../state/StudioContext.tsx';
import { Speaking } from '../words/Speaking.tsx';
import { useWords } from '../words/words.ts';
import { BadgeView } from './BadgeView.tsx';
import { Later } from './Later.tsx';
import { TopBar } from './TopBar.tsx';
import './app.css';

const PreflightView = lazy(() =>
  import('../preflight/PreflightView.tsx').then(({ PreflightView: component }) => ({ default: component })),
);

const Team = lazy(() => import('../team/Team.tsx').then(({ Team }) => ({ default: Team })));

/** The page. */
export const App = () => (
  <StudioProvider>
    <Speaking>
      <Page />
    </Speaking>
  </StudioProvider>
);

const Page = () => {
  const { page } = useWords();
  const { view, show } = useStudio();
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    // what was pressed may be gone with the last view: the keyboard goes on from the head of the new one
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [view]);
  return (
    <div className="studio">
      <SkipLink href="#studio-main">{page.skip}</SkipLink>
      <TopBar />
      <main ref={main} id="studio-main" tabIndex={-1}>
        {view === 'badge' && <BadgeView />}
        {view !== 'badge' && (
          <Later key={view} room="40rem">
            {view === 'team' ? <Team /> : <PreflightView />}
          </Later>
        )}
      </main>
      <footer className="studio-foot">
        <p>{page.private}</p>
        {view !== 'pdf' && (
          <Button
            variant="quiet"
            size="sm"
            icon={<FileSearch />}
            className="studio-narrow-only"
            onPress={() => show('pdf')}
          >
            {page.pdf}
          </Button>
        )}
      </footer>
    </div>
  );
};
