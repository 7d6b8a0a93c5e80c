import { expect, test } from 'vitest';
import { digestAll } from './digests.ts';

test('same input, same bytes', async () => {
  const first = await digestAll();
  expect(Object.keys(first)).toHaveLength(16);
  expect(await digestAll()).toEqual(first);
});

test('same bytes on every machine: digests written down once', async () => {
  expect(await digestAll()).toMatchInlineSnapshot(`
    {
      "grounded-full.png": "e9def3cc6fad23ff",
      "grounded-print.pdf": "33b2b3abbb18bea2",
      "grounded-screen.pdf": "c88572cbb14452b8",
      "grounded.png": "646e144f1a63de03",
      "grounded.svg": "fa47947e468e17dc",
      "icon.ico": "51e4f480e31ccfb2",
      "open-full.png": "5186af09e5777074",
      "open-print.pdf": "1fe7a9f7c3778a67",
      "open-screen.pdf": "873a10b18593d61f",
      "open.png": "02512af6516a3035",
      "open.svg": "d3b2002461b884e3",
      "uneven-full.png": "969809ef2fb0450f",
      "uneven-print.pdf": "327d27c1d314b7f3",
      "uneven-screen.pdf": "9a176e656a175fd5",
      "uneven.png": "0eb7daccef7bdc10",
      "uneven.svg": "59e2f1d7818d8781",
    }
  `);
});
