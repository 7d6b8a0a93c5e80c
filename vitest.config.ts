import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
  test: {
    projects: [
      {
        ssr: { resolve: { conditions } },
        test: {
          name: 'node',
          include: [
            'tokens/**/*.test.ts',
            'packages/*/src/**/*.test.{ts,tsx}',

            'tests/**/*.test.{ts,tsx}',
          ],
          environment: 'node',
          globalSetup: ['tests/site/run-folder.ts'],
          setupFiles: ['tests/seed.ts'],
          expect: { requireAssertions: true },
          execArgv: ['--conditions=@coodyssee/source'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
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
