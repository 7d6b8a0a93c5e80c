import { SkipLink } from '@coodyssee/react';
import { lazy } from 'react';
import { StudioProvider, useStudio } from '../state/StudioContext.tsx';
import { Speaking } from '../words/Speaking.tsx';
import { useWords } from '../words/words.ts';
import { BadgeView } from './BadgeView.tsx';
import { Later } from './Later.tsx';
import { TopBar } from './TopBar.tsx';
import './app.css';

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
  const { view } = useStudio();
  return (
    <div className="studio">
      <SkipLink href="#studio-main">{page.skip}</SkipLink>
      <TopBar />
      <main id="studio-main" tabIndex={-1}>
        {view === 'team' ? (
          <Later room="40rem">
            <Team />
          </Later>
        ) : (
          <BadgeView />
        )}
      </main>
      <footer className="studio-foot">{page.private}</footer>
    </div>
  );
};
