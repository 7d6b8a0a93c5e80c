import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { run, withFile } from '../../tests/export/readers.ts';
import { listSwatches } from '../build/swatches/swatches.ts';
import { model } from './built.ts';
import { format } from './formats.ts';

/** A macro that writes LibreOffice's own list of colours, each as `name|RRGGBB`. */
const macro = (out: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Main
  Dim colours, name, file
  colours = CreateUnoService("com.sun.star.drawing.ColorTable")
  file = FreeFile
  Open "${out}" For Output As #file
  For Each name In colours.getElementNames()
    Print #file, name &amp; "|" &amp; Right("000000" &amp; Hex(colours.getByName(name)), 6)
  Next
  Close #file
End Sub
</script:module>
`;

it('gives LibreOffice every colour under its name', async () => {
  const listed = await withFile('', 'place', async (_, home) => {
    const [user, out] = [join(home, 'profile/user'), join(home, 'colours.txt')];
    const start = (...words: string[]) =>
      run('soffice', [
        `-env:UserInstallation=${pathToFileURL(join(home, 'profile'))}`,
        '--headless',
        '--norestore',
        ...words,
      ]);
    // the first start writes the profile, macros included: what it shall find comes after
    await start('--terminate_after_init');
    await mkdir(join(user, 'config'), { recursive: true });
    await writeFile(join(user, 'config/standard.soc'), format('coodyssee.soc'));
    await writeFile(join(user, 'basic/Standard/Module1.xba'), macro(out));
    await start('macro:///Standard.Module1.Main()');
    return readFile(out, 'utf8');
  });
  const wanted = listSwatches(model.light)
    .flatMap(({ swatches }) => swatches)
    .map(
      ({ name, rgb }) =>
        `${name}|${rgb
          .map((part) => part.toString(16).padStart(2, '0'))
          .join('')
          .toUpperCase()}`,
    );
  // it may add colours of its own after them
  expect(wanted.filter((line) => !listed.split(/\r?\n/).includes(line))).toEqual([]);
});
