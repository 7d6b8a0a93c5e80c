import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { charter } from './charter.ts';
import { frenchSpaces } from './french-spaces.ts';
import { logoArchive } from './logo-archive.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where designers review everything: French pages here, each component's stories beside it. */
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['./pages/**/*.mdx', '../packages/react/src/**/*.stories.tsx'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [frenchSpaces] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  // the very files people are told to take, so that a page can hand them over
  staticDirs: [
    { from: folder('../assets/logo'), to: '/logo' },
    { from: folder('../assets/logo/icone'), to: '/' },
    { from: folder('../node_modules/@fontsource-variable/figtree/files'), to: '/fonts' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Notice' },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    // the pages' own blocks have no page that would list their properties
    reactDocgenTypescriptOptions: {
      include: ['packages/react/src/**/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
    },
  },
  // the packages' sources, so that nothing has to be built before a story is seen
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    plugins: [...(vite.plugins ?? []), charter(), logoArchive()],
    resolve: {
      ...vite.resolve,
      conditions: ['@coodyssee/source', 'module', 'browser', 'development|production'],
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // known before the first story: finding one later reloads the page under a running test
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        ...['axe-core', 'bidi-js', 'culori', 'culori/css', 'culori/fn', 'fflate', 'react-dom/client'],
        ...['lucide-react', 'react-aria-components'],
      ],
    },
    build: {
      ...vite.build,
      // a tool that is opened on a machine's own disk: one large piece costs nobody anything
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        // « use client » is for the servers that take the package, and a busy machine's timings for nobody
        checks: { ...vite.build?.rolldownOptions?.checks, moduleLevelDirective: false, pluginTimings: false },
      },
    },
  }),
};
export default config;
