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
  }),
};
export default config;
