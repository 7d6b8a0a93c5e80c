import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../packages/kit/src/disk/write-files.ts';
import { codeOf, file, fullFrom } from './bad-disk.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const old = '.a.svg.coodyssee-41-1.tmp';
const strangers = [
  '.a.svg.41-1.tmp',
  '.a.svg.coodyssee-41-1.old',
  '.b.svg.coodyssee-42-1.tmp',
  'a.svg.coodyssee-41-1.tmp',
];

/** A folder where a power cut left a temporary file, beside files that look a little like it. */
function afterPowerCut(): string {
  const folder = temporaryFolder();
  for (const name of [old, ...strangers]) writeFileSync(join(folder, name), 'half');
  const longAgo = new Date(Date.now() - 2 * 3600 * 1000);
  // the one of another pid is fresh: its run may still be going
  for (const name of [old, ...strangers].filter((each) => !each.includes('-42-')))
    utimesSync(join(folder, name), longAgo, longAgo);
  return folder;
}

describe('what a power cut left', () => {
  it('is swept away by the next run into the folder, and nothing else is', async () => {
    const folder = afterPowerCut();
    await writeFiles(folder, [file('c.svg')]);
    expect(tree(folder)).toEqual([...strangers, 'c.svg'].sort());
  });

  it('is swept at once where a process that is no more was writing the same files, and only there', async () => {
    const folder = temporaryFolder();
    // no system gives such a number to a process
    const gone = 2 ** 31 - 2;
    const names = [gone, process.pid].flatMap((pid) =>
      ['a', 'b'].flatMap((name) => ['tmp', 'old'].map((kind) => `.${name}.svg.coodyssee-${pid}-900.${kind}`)),
    );
    for (const name of names) writeFileSync(join(folder, name), 'half');
    await writeFiles(folder, [file('a.svg')]);
    const kept = names.filter((name) => !name.startsWith(`.a.svg.coodyssee-${gone}`));
    expect(kept).toHaveLength(6);
    expect(tree(folder)).toEqual([...kept, 'a.svg'].sort());
  });

  it('is left alone by a run that fails', async () => {
    const folder = afterPowerCut();
    expect(await codeOf(writeFiles(folder, [file('c.svg')], { disk: fullFrom(1) }))).toBe('disk-full');
    expect(tree(folder)).toEqual([old, ...strangers].sort());
  });
});
