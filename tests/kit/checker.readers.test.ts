import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleKit, supports } from '@coodyssee/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWebPage } from '../../packages/documents/src/web/render-web.ts';
import { cardOf } from '../../packages/kit/src/batch/contact-sheet/card.ts';
import { contactWebPage } from '../../packages/kit/src/batch/contact-sheet/web-page.ts';
import { bannerSvg } from '../../packages/kit/src/supports/cordee/animated-banner.ts';
import { everybodyOf, usualTitle } from '../../packages/kit/src/supports/cordee/everybody.ts';
import { brand, made } from '../documents/made.ts';
import { run } from '../export/readers.ts';
import { realLogo } from '../own-logo/read.ts';
import { hostile, orderFor } from './order.ts';

const checker = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
const masters = fileURLToPath(new URL('../../assets/logo', import.meta.url));

/** What the W3C's checker says of files, one message a line; its hints on style are left out. */
async function said(files: readonly string[]): Promise<readonly string[]> {
  const options = ['--also-check-svg', '--exit-zero-always', '--stdout', '--format', 'json'];
  const { messages } = JSON.parse(await run('java', ['-jar', checker, ...options, ...files])) as {
    messages: readonly { type: string; subType?: string; url: string; message: string }[];
  };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ type, url, message }) => `${url.slice(url.lastIndexOf('/') + 1)} ${type}: ${message}`);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What is checked, by the group that its name begins with: one start of the checker for all. */
async function written(): Promise<Readonly<Record<string, Uint8Array>>> {
  const order = { ...(await orderFor(hostile)), ownLogo: realLogo('usuel') };
  const { files } = await assembleKit(order, supports);
  const pages = files.filter(({ path }) => /\.(?:svg|html)$/.test(path));
  const record = { name: hostile.name, trade: hostile.trade };
  const everybody = everybodyOf([record], { title: usualTitle, typesetter: order.typesetter });
  const card = cardOf({ line: 1, slug: 'activite', record, files: 3, bytes: 4096 } as never);
  return {
    ...Object.fromEntries(pages.map(({ path, bytes }) => [`kit-${path.replaceAll('/', '-')}`, bytes])),
    ...Object.fromEntries(
      made
        .slice(0, 2)
        .map((document) => [`document-${document.slug}.html`, utf8(renderWebPage(document, brand))]),
    ),
    'cordee-banniere.svg': utf8(bannerSvg(everybody)),
    'cordee-banniere-fixe.svg': utf8(bannerSvg(everybody, { still: true })),
    'planche.html': utf8(contactWebPage([card], { members: 1, zip: false })),
    'faulty.svg': utf8('<svg xmlns="http://www.w3.org/2000/svg" lang="fr" xml:lang="fr"/>'),
    'faulty.html': utf8('<!doctype html><html lang="fr"><title>Essai</title><p><ul></ul></p>'),
  };
}

describe('the W3C’s checker', () => {
  const names: string[] = [];
  let words: readonly string[];
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coodyssee-checker-'));
    try {
      for (const [name, bytes] of Object.entries(await written())) {
        names.push(name);
        await writeFile(join(folder, name), bytes);
      }
      const drawings = readdirSync(masters, { recursive: true, encoding: 'utf8' });
      const svgs = drawings.filter((path) => path.endsWith('.svg')).map((path) => join(masters, path));
      words = await said([folder, ...svgs]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  const isOld = (word: string) => /signature\.html info: The “\w+” attribute on .* is obsolete/.test(word);

  it('has nothing to say of a kit’s drawings and pages, of the contact sheet and of the master files', () => {
    expect(names.filter((name) => name.endsWith('.svg')).length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining(['kit-LISEZ-MOI.html', 'planche.html']));
    expect(words.filter((word) => !word.startsWith('faulty') && !isOld(word))).toEqual([]);
  });

  it('finds in the signature the old attributes that Outlook needs', () => {
    expect(words.filter(isOld).length).toBeGreaterThan(5);
  });

  it('would say what is wrong', () => {
    const faulty = words.filter((word) => word.startsWith('faulty'));
    expect(new Set(faulty.map((word) => word.slice(0, 17)))).toEqual(
      new Set(['faulty.svg error:', 'faulty.html error']),
    );
  });
});
