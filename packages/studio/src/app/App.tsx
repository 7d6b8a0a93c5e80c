import { SkipLink } from '@coodyssee/react';
import { StudioProvider } from '../state/StudioContext.tsx';
import { Speaking } from '../words/Speaking.tsx';
import { useWords } from '../words/words.ts';
import { BadgeView } from './BadgeView.tsx';
import { TopBar } from './TopBar.tsx';
import './app.css';

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
  return (
    <div className="studio">
      <SkipLink href="#studio-main">{page.skip}</SkipLink>
      <TopBar />
      <main id="studio-main" tabIndex={-1}>
        <BadgeView />
      </main>
      <footer className="studio-foot">{page.private}</footer>
    </div>
  );
};
