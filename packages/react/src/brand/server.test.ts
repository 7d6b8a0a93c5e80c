import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = globSync('**/*.{ts,tsx}', { cwd: folder }).filter(
  (file) => !/\.(test|stories|generated)\./.test(file),
);
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

/** A server component ships no script: only what lives in the page may say « use client ». */
it('leaves every mark to the server, but for the badge that follows a hand', () => {
  const client = sources.filter((file) => read(file).startsWith("'use client';"));
  expect(client.sort()).toEqual(['badge/LiveBadge.tsx', 'badge/use-live-badge.ts']);
});

it('uses nothing of the page in what the server draws', () => {
  const server = sources.filter((file) => !read(file).startsWith("'use client';"));
  expect(server.length).toBeGreaterThan(8);
  const live = /\buse(State|Effect|Ref|Memo|Reducer|Context)\b|\b(document|window|navigator)\./;
  expect(server.filter((file) => live.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))).toEqual([]);
});
