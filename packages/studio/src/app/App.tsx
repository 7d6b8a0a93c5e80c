import { CoodysseeProvider } from '@coodyssee/react';
import { StudioProvider } from '../state/StudioContext.tsx';
import { useWords } from '../words/words.ts';

/** The page. */
export const App = () => (
  <StudioProvider>
    <CoodysseeProvider>
      <Title />
    </CoodysseeProvider>
  </StudioProvider>
);

const Title = () => <h1>{useWords().page.title}</h1>;
