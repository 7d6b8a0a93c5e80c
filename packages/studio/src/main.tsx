import './first-badge.ts';
import '@coodyssee/tokens/tokens.css';
import '@coodyssee/react/styles.css';
import '@coodyssee/react/fonts.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root') as HTMLElement;

// the page as it opens is there already; a link's own badge, or a page under development, is drawn anew
if (location.hash || !root.firstChild) createRoot(root).render(<App />);
else hydrateRoot(root, <App />);

// once opened, the page works without a network; its files are kept when the first badge has had them all
if (import.meta.env.PROD)
  addEventListener('load', () => navigator.serviceWorker?.register('./sw.js').catch(() => undefined));
