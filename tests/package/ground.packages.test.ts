import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCheckout } from './fake-checkout.ts';
import { runProgram } from './run-program.ts';

// plain JavaScript for Node 20, so without types
const { isRecentEnough }: { isRecentEnough(version: string): boolean } = await import(
  new URL('../../scripts/setup.mjs', import.meta.url).href
);

describe('the ground a checkout needs', () => {
  it.each([
    ['20.20.2', false],
    ['22.17.9', false],
    ['22.18.0', true],
    ['23.11.0', false],
    ['24.10.0', false],
    ['24.11.0', true],
    ['25.1.0', false],
    ['26.0.0', true],
  ])('Node %s is recent enough: %s', (version, enough) => {
    expect(isRecentEnough(version)).toBe(enough);
  });

  it('names the readers that are missing and how to install them', async () => {
    const { folder } = createCheckout();
    const env = { PATH: join(folder, 'nothing') };
    const ended = await runProgram(process.execPath, ['scripts/readers.mjs'], { cwd: folder, env });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(
      /chromium, pdftoppm, gs, mutool, qpdf, rsvg-convert, inkscape, soffice, scribus, firefox-esr, java, file, hb-shape(?:, lowriter, WebKitWebDriver, aapt2, xvfb-run, xauth)?\u00a0: les tests/,
    );
    expect(ended.err).toContain('apt-get install chromium poppler-utils ghostscript');
    expect(ended.err).toMatch(
      /brew install poppler [a-z -]+ && brew install --cask chromium inkscape libreoffice scribus firefox\n/,
    );
    const named = await runProgram(process.execPath, ['scripts/readers.mjs'], {
      cwd: folder,
      env: { ...env, CHROMIUM: '/opt/chromium' },
    });
    expect(named.err).toContain('Il manque ici pdftoppm');
  });
});
