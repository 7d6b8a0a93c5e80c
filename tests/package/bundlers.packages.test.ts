import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../export/browser.ts';
import { appSources, openApp } from './bundled-apps.ts';
import { bundlers, findBun } from './bundlers.ts';
import { type Packed, packPackages } from './pack.ts';
import { mustRun } from './run-program.ts';

let packed: Packed;
let browser: Browser;
beforeAll(async () => {
  packed = await packPackages();
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const allFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Each app by itself: what one needs is no excuse for what another carries. */
async function bundle(name: keyof typeof bundlers, app: string): Promise<string | undefined> {
  const root = join(packed.project, `bundled-${name}`);
  const out = join(root, `out-${app}`);
  mkdirSync(root, { recursive: true });
  for (const [file, text] of Object.entries(appSources)) writeFileSync(join(root, `${file}.js`), text);
  return (await bundlers[name]({ root, apps: [app], out })) ? out : undefined;
}

const faces = () => join(packed.project, 'node_modules');

describe.each(Object.keys(bundlers) as (keyof typeof bundlers)[])('%s', (name) => {
  it.each(['marks', 'parts'])('takes in what is drawn of %s, and no font engine', async (app) => {
    const out = await bundle(name, app);
    expect.soft(out === undefined || allFiles(out).length > 0).toBe(true);
    if (!out) return;
    const files = allFiles(out);
    expect(files.filter((file) => !/\.js(\.LICENSE\.txt)?$/.test(file))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    // most of it is React and its DOM; the composer alone would add 80 kB to it, and the font engine 190 kB
    expect(bytes).toBeLessThan(160_000);
    const seen = await openApp(browser, { out, faces: faces() }, app);
    expect(seen.complaints).toEqual([]);
    expect(seen.names).toEqual(['Logo Coodyssée']);
  });

  it('draws a Latin name as it is typed without the engine, and another script with it', async ({ skip }) => {
    const out = await bundle(name, 'live');
    if (!out) return skip(`${name} cannot be had here`);
    const place = { out, faces: faces() };
    const latin = await openApp(browser, place, 'live#Atelier Ubac');
    expect(latin.complaints).toEqual([]);
    expect(latin.names).toEqual([expect.stringContaining('Logo Atelier Ubac')]);
    expect(latin.files.filter((file) => file.startsWith('/faces/'))).toEqual([]);
    const other = await openApp(browser, place, 'live#Тайга');
    expect(other.complaints).toEqual([]);
    expect(other.names).toEqual([expect.stringContaining('Logo Тайга')]);
    expect(other.files.some((file) => file.includes('/faces/@expo-google-fonts/noto-sans/'))).toBe(true);
    expect(sum(out, other.files) - sum(out, latin.files)).toBeGreaterThan(200_000);
  });
});

/** Bytes of the scripts among the files a page asked for. */
const sum = (out: string, files: readonly string[]): number =>
  files
    .filter((file) => file.endsWith('.js'))
    .reduce((bytes, file) => bytes + readFileSync(join(out, file)).length, 0);

it('gives in Bun the bytes it gives in Node', async ({ skip }) => {
  const bun = await findBun();
  if (!bun) return skip('Bun cannot be had here');
  const program = join(packed.project, 'server.mjs');
  writeFileSync(
    program,
    `import { createHash } from 'node:crypto';
import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';
const identity = createIdentity(brand, platform);
for (const name of ['Atelier Ubac', '山本工房', 'ورشة الجبل']) {
  await identity.load({ name });
  const artwork = identity.badge({ name }, { layout: 'band' });
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  console.log(name, hash(artwork.svg()), hash(await artwork.pdf({ for: 'print' })));
}
`,
  );
  const run = (engine: string) => mustRun(engine, [program], { cwd: packed.project });
  const [here, there] = await Promise.all([run(process.execPath), run(bun)]);
  expect(here.split('\n')).toHaveLength(4);
  expect(there).toBe(here);
});
