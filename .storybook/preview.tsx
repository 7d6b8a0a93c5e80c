import type { Preview } from '@storybook/react-vite';
import '@coodyssee/tokens/tokens.css';
import '@fontsource-variable/figtree';
import '../packages/react/src/styles.css';
import './preview.css';

/** The page a story stands on, by day or by night. */
const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'light' },
  globalTypes: {
    theme: {
      description: 'Jour ou nuit',
      toolbar: {
        title: 'Thème',
        items: [
          { value: 'light', title: 'Jour', icon: 'sun' },
          { value: 'dark', title: 'Nuit', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    options: {
      storySort: {
        order: ['Accueil', 'Fondations', 'Logo', 'Badge', 'Composants', 'Éditorial', 'Argumentaire'],
      },
    },
  },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.dataset.theme = String(globals.theme);
      document.documentElement.lang = 'fr';
      return <Story />;
    },
  ],
};
export default preview;
