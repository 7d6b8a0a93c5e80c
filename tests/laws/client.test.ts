import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { read } from './sources.ts';

/** State, effects, context: what a server page cannot run. */
const needsClient =
  /\b(?:useState|useReducer|useEffect|useLayoutEffect|useRef|useContext|createContext|useSyncExternalStore)\b/;

const entry = 'packages/react/src/index.ts';
const isClient = (text: string) => text.startsWith("'use client';");
/** Types and comments are gone before anything runs. */
const running = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/(?:im|ex)port type [^;]*;/g, '');

/** What a server runs when a page imports the package: down from the entry, not past « use client ». */
function serverModules(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const text = read(path);
    if (found.has(path) || isClient(text)) continue;
    found.set(path, running(text));
    const own = importsOf(running(text)).filter((name) => name.startsWith('.'));
    waiting.push(...own.map((name) => posix.join(posix.dirname(path as string), name)));
  }
  return found;
}

const server = serverModules();

it('runs nothing on a server page that a server cannot run', () => {
  const broken = [...server].filter(
    ([, text]) => needsClient.test(text) || importsOf(text).includes('react-aria-components'),
  );
  expect(broken.map(([path]) => path)).toEqual([]);
});

it.each([
  ...['alert/Alert', 'band/Band', 'card/Card', 'footer/Footer', 'header/Header', 'table/Table'].map(
    (name) => `interface/${name}`,
  ),
  ...['key-figure/KeyFigure', 'testimonial/Testimonial', 'funder-strip/FunderStrip', 'hero/Hero'].map(
    (name) => `editorial/${name}`,
  ),
])('leaves %s to the server', (name) => {
  expect(server.has(`packages/react/src/${name}.tsx`)).toBe(true);
});
