import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { masters } from '../../scripts/assets.ts';
import { letteringModules } from '../../scripts/lettering.ts';
import { pageFaceModule } from '../../scripts/page-face.ts';

const folder = fileURLToPath(new URL('../../assets/logo/', import.meta.url));
const bytes = (content: Uint8Array | string) => Buffer.from(content);

describe('assets/logo', () => {
  it('holds the master files and nothing else', () => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    expect(found.sort()).toEqual(masters.map(([path]) => path).sort());
  });

  it.each(masters)('%s is what the code draws, to the byte', async (path, render) => {
    const drawn = bytes(await render());
    const held = readFileSync(join(folder, path));
    expect(held.equals(drawn), `${path} differs: look at it, then run npm run make -- assets`).toBe(true);
  });

  it('is explained: every folder and ending is in its README', () => {
    const readme = readFileSync(join(folder, '../README.md'), 'utf8');
    for (const [path] of masters) {
      const [directory = '', file = ''] = path.split('/');
      expect(readme).toContain(`\`${directory}\``);
      const ending = directory === 'icone' ? file : `_${file.split('_').slice(2).join('_').split('.')[0]}`;
      expect(readme).toContain(ending.replace('_impression', ''));
    }
  });
});

it('the stored lettering is what the typefaces give', async () => {
  const folder = new URL('../../packages/logo/src/brand/', import.meta.url);
  for (const [file, text] of Object.entries(await letteringModules()))
    expect(readFileSync(new URL(file, folder), 'utf8')).toBe(text);
});

it('the typeface that pages carry is the package’s', async () => {
  const held = new URL('../../packages/kit/src/markup/figtree.generated.ts', import.meta.url);
  expect(readFileSync(held, 'utf8')).toBe(await pageFaceModule());
});
