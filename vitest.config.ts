import { defineConfig } from 'vitest/config';

/** Tests read the packages' sources; the packed packages are tested in tests/package. */
const conditions = ['@coodyssee/source', 'node', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    include: ['tokens/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    expect: { requireAssertions: true },
    execArgv: ['--conditions=@coodyssee/source'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
