import { renderToString } from 'react-dom/server';
import { App } from './app/App.tsx';

/** The page as it opens, as text: what `main.tsx` takes over in the browser. */
export const renderPage = async (): Promise<string> => renderToString(<App />);
