import '@coodyssee/tokens/tokens.css';
import '@coodyssee/react/styles.css';
import '@coodyssee/react/fonts.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

// once opened, the page works without a network
if (import.meta.env.PROD) navigator.serviceWorker?.register('./sw.js');
