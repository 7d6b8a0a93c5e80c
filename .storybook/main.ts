import type { StorybookConfig } from '@storybook/react-vite';

/** Where designers review everything: French pages here, each component's stories beside it. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./pages/**/*.mdx', '../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  // the packages' sources, so that nothing has to be built before a story is seen
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    resolve: {
      ...vite.resolve,
      conditions: ['@coodyssee/source', 'module', 'browser', 'development|production'],
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // known before the first story: finding one later reloads the page under a running test
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...['bidi-js', 'culori/css', 'culori/fn', 'lucide-react', 'react-aria-components'],
      ],
      // it finds its wasm beside itself
      exclude: [...(vite.optimizeDeps?.exclude ?? []), 'harfbuzzjs'],
    },
  }),
};
export default config;
