import { expect, it } from 'vitest';
import { run, withFile } from '../export/readers.ts';
import { madeSite, member } from './made-site.ts';

it.each([
  ['the cooperative', {}],
  ['a member', { member }],
])('the icon of %s holds five sizes for who knows files', async (_, request) => {
  const { read } = await madeSite(request);
  const said = await withFile(read('favicon.ico'), 'favicon.ico', (file) =>
    run('file', ['--brief', '--keep-going', file]),
  );
  expect(said).toMatch(
    /^MS Windows icon resource - 5 icons, 16x16 with PNG image data, 16 x 16, 8-bit\/color RGBA/,
  );
});
