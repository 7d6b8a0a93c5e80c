import { expect, it } from 'vitest';
import { projectFiles } from './sources.ts';

/** The whole of what may lie at the root: tools come one per job, and rooms are few. */
const allowed =
  /^(?:package\.json|package-lock\.json|tsconfig\.json|biome\.json|vitest\.config\.ts|README\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE[\w.-]*|NOTICE|\.npmrc|\.gitignore|\.gitattributes|\.ci|\.storybook|tokens|packages|assets|scripts|tests|docs)$/;

const strangers = (files: readonly string[]): readonly string[] =>
  [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !allowed.test(name));

it('has nothing at the root that is not on the list', () => {
  const files = projectFiles();
  expect(files).toContain('package.json');
  expect(strangers(files)).toEqual([]);
});

it('would see a stranger', () => {
  expect(strangers(['package.json', 'webpack.config.js', 'src/index.ts', '.env'])).toEqual([
    'webpack.config.js',
    'src',
    '.env',
  ]);
});
