import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, inject, it } from 'vitest';
import { buildWordPress, names } from '../../packages/wordpress/src/build/build.ts';

it('builds both ZIPs of the same bytes each time, with all that they need and nothing of this machine', async () => {
  const [first, second] = ['zip-1', 'zip-2'].map((name) => join(inject('runFolder'), name)) as [
    string,
    string,
  ];
  await buildWordPress(first);
  await buildWordPress(second);
  for (const name of Object.values(names)) {
    const [one, other] = [first, second].map((folder) => readFileSync(join(folder, `${name}.zip`)));
    expect(one?.equals(other as Buffer)).toBe(true);
    const files = unzipSync(one as Buffer);
    expect(Object.keys(files).every((file) => file.startsWith(`${name}/`))).toBe(true);
    const texts = Object.entries(files).filter(([file]) => /\.(?:php|js|css|json|html)$/.test(file));
    const told = texts.filter(([, bytes]) => Buffer.from(bytes).includes(process.cwd()));
    expect(told.map(([file]) => file)).toEqual([]);
  }
});
