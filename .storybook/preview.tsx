import type { Preview } from '@storybook/react-vite';
import '@coodyssee/tokens/tokens.css';
import '../packages/react/src/fonts.css';
import '../packages/react/src/styles.css';
import './preview.css';
import './docs.css';
import './component-page.css';
import './blocks/blocks.css';
import { checkOtherMode } from './testing/other-mode.ts';
import { checkPhones } from './testing/phones.ts';
import { ComponentPage } from './theme/ComponentPage.tsx';
import { followToolbar, showMode } from './theme/current-mode.ts';
import { DocsFrame } from './theme/DocsFrame.tsx';
import { proseComponents } from './theme/prose-elements.tsx';

followToolbar();

/** The page a story stands on, by day or by night. */
const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'system' },
  globalTypes: {
    theme: {
      description: 'Jour ou nuit',
      toolbar: {
        title: 'Thème',
        items: [
          { value: 'system', title: 'Comme le système', icon: 'browser' },
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
    // the grounds are the identity's own, by the « Thème » button
    backgrounds: { disable: true },
    docs: { container: DocsFrame, page: ComponentPage, components: proseComponents, lang: 'fr' },
    options: {
      storySort: {
        method: 'alphabetical',
        locales: 'fr',
        order: [
          'Accueil',
          'Argumentaire',
          'Charte graphique',
          'Logo',
          [
            'Fichiers',
            ['Tous les fichiers'],
            'Variantes et fonds',
            'Tailles et espace',
            'À ne pas faire',
            'Construction',
          ],
          'Badge',
          ['Atelier', 'Noms longs, noms difficiles'],
          'Fondations',
          ['Couleurs', 'Typographie', 'Espaces et formes', 'Mouvement'],
          'Composants',
          'Éditorial',
          ['Pages'],
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => {
      if (viewMode === 'docs')
        return (
          <div className="story-ground" data-theme={globals.theme === 'system' ? undefined : globals.theme}>
            <Story />
          </div>
        );
      showMode(globals.theme);
      return <Story />;
    },
  ],
  afterEach: [checkOtherMode, checkPhones],
};
export default preview;
