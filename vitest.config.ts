import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests read the packages' sources; the packed packages are tested in tests/package. */
const conditions = ['@coodyssee/source', 'node', 'import', 'default'];

/** The system's Chromium, still and alike on every machine. */
const chromium = playwright({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  },
  contextOptions: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  },
});

/**
 * Lanes beside the fast one, each with when it runs: all that says so in its name, `board.readers.test.ts`.
 * `long` only computes, `readers` asks other programs, `packages` builds, packs and starts ours, `browser` opens
 * Chromium, `wordpress` starts real sites with both.
 */
const lanes = { long: 1, packages: 1, readers: 1, browser: 2, wordpress: 4 };
const endings = Object.keys(lanes).join();
const tests = (ending: string) =>
  ['tokens', 'packages/*/src', 'tests'].map((folder) => `${folder}/**/*${ending}.test.{ts,tsx}`);

/** Tests that Node runs. No limit is near what a test takes: a loaded machine is slow, and not wrong. */
const lane = (order: number, limit: number, test: Partial<TestProjectInlineConfiguration['test']>) => ({
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node' as const,
    globalSetup: ['tests/site/run-folder.ts'],
    setupFiles: ['tests/seed.ts'],
    expect: { requireAssertions: true, poll: { timeout: limit / 2 } },
    execArgv: ['--conditions=@coodyssee/source'],
    testTimeout: limit,
    hookTimeout: 2 * limit,
    sequence: { groupOrder: order },
    ...test,
  },
});

export default defineConfig({
  test: {
    // all cores: Vitest would leave one idle, half of a small machine
    maxWorkers: availableParallelism(),
    projects: [
      // its files share what they import: nothing in them changes what is outside of them
      lane(0, 60_000, {
        name: 'fast',
        include: tests(''),
        exclude: [...configDefaults.exclude, ...tests(`.{${endings}}`)],
        isolate: false,
      }),
      ...Object.entries(lanes).map(([name, order]) =>
        lane(order, 300_000, { name, include: tests(`.${name}`) }),
      ),
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          sequence: { groupOrder: 3 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: chromium,
            viewport: { width: 1024, height: 768 },
            instances: [{ browser: 'chromium', name: 'stories' }],
          },
        },
      },
    ],
  },
});
