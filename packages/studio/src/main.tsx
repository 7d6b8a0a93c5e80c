import './first-badge.ts';
import '@coodyssee/tokens/tokens.css';
import '@coodyssee/react/styles.css';
import '@coodyssee/react/fonts.css';

// a module runs when all it imports has come: the page is asked for apart, so that a link's badge does not wait for it
void import('./page.tsx');

// once opened, the page works without a network; its files are kept when the first badge has had them all
if (import.meta.env.PROD)
  addEventListener('load', () => navigator.serviceWorker?.register('./sw.js').catch(() => undefined));
