import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, withFile } from '../../tests/export/readers.ts';
import { listInks } from '../build/inks.ts';
import { listSwatches } from '../build/swatches/swatches.ts';
import { model } from './built.ts';
import { format } from './formats.ts';

/** A Scribus document that holds the palette’s own lines: a palette and a document write a colour alike. */
const document = (palette: string): string => {
  const colours = palette.split('\n').filter((line) => line.includes('<COLOR '));
  return `<?xml version="1.0" encoding="UTF-8"?>
<SCRIBUSUTF8NEW Version="1.5.8"><DOCUMENT ANZPAGES="1" PAGEWIDTH="595" PAGEHEIGHT="842">
${colours.join('\n')}
<PAGE PAGEXPOS="100" PAGEYPOS="20" PAGEWIDTH="595" PAGEHEIGHT="842" NUM="0" MNAM="Normal"/>
</DOCUMENT></SCRIBUSUTF8NEW>`;
};

/** What Scribus says of the colours it took in, in percent; it keeps an ink as a byte. */
const script = `import json, scribus, sys
scribus.openDoc(sys.argv[1])
found = {}
for name in scribus.getColorNames():
    inks = [round(part / 2.55) for part in scribus.getColor(name)]
    found[name] = {'inks': inks, 'isSpot': bool(scribus.isSpotColor(name))}
with open(sys.argv[2], 'w') as out:
    json.dump(found, out)
`;

type Found = Readonly<Record<string, { readonly inks: readonly number[]; readonly isSpot: boolean }>>;

const found = await withFile(
  document(format('coodyssee-scribus.xml')),
  'palette.sla',
  async (file, folder) => {
    const [reader, out] = [join(folder, 'read.py'), join(folder, 'out.json')];
    await writeFile(reader, script);
    await run('env', [
      `HOME=${folder}`,
      'QT_QPA_PLATFORM=offscreen',
      'scribus',
      '-g',
      '-ns',
      '-py',
      reader,
      file,
      out,
    ]);
    return JSON.parse(await readFile(out, 'utf8')) as Found;
  },
);

it('gives Scribus every colour under its name', () => {
  const names = listSwatches(model.light).flatMap(({ swatches }) => swatches.map(({ name }) => name));
  expect(names.filter((name) => !(name in found))).toEqual([]);
});

it('gives it the decided inks, and spots as plates of their own', () => {
  expect(found.Orange).toEqual({ inks: [0, 75, 100, 0], isSpot: false });
  for (const { spot, cmyk } of Object.values(listInks(model.light)))
    if (spot) expect(found[spot]).toEqual({ inks: cmyk, isSpot: true });
});
