import { readFileSync } from 'node:fs';
import { assembleKit, supports } from '@coodyssee/kit';
import { expect, it } from 'vitest';
import { pageFaceModule } from '../../scripts/page-face.ts';
import { orderFor, ubac } from './order.ts';

it('carries the typeface as its package has it', async () => {
  const file = new URL('../../packages/kit/src/markup/page-face.generated.ts', import.meta.url);
  expect(readFileSync(file, 'utf8') === (await pageFaceModule())).toBe(true);
});

it('shows what each file is: the file itself, a thumbnail of a page, or what it is for', async () => {
  const shown = ['member-sheet', 'portraits', 'letter'];
  const { files } = await assembleKit(
    await orderFor(ubac),
    supports.filter(({ id }) => shown.includes(id)),
  );
  const page = new TextDecoder().decode(files.find(({ path }) => path === 'LISEZ-MOI.html')?.bytes);
  const images = [...page.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src = '']) => src);
  const sheet = files.find(({ is }) => is.support === 'member-sheet');
  expect(images).toContain('4-reseaux/atelier-ubac_portrait-symbole_1024px.png');
  expect(images).toContain(`data:image/png;base64,${Buffer.from(sheet?.thumbnail ?? []).toString('base64')}`);
  expect(sheet?.thumbnail?.length).toBeGreaterThan(500);
  expect(page).toContain('ODT · DOCX');
  for (const src of images.filter((each) => !each.startsWith('data:')))
    expect(files.map(({ path }) => path)).toContain(src);
});
