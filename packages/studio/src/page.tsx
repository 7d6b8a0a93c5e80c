import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root') as HTMLElement;

// the page as it opens is there already; a link's own badge, or a page under development, is drawn anew
if (location.hash || !root.firstChild) createRoot(root).render(<App />);
else hydrateRoot(root, <App />);
