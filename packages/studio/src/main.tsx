import '@coodyssee/tokens/tokens.css';
import '@coodyssee/react/styles.css';
import '@coodyssee/react/fonts.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
