import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../package/run-program.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const bin = fileURLToPath(new URL('../../packages/cli/bin/coodyssee.js', import.meta.url));

/** The command as a person runs it, from its sources. */
const coodyssee = (args: readonly string[], cwd: string) =>
  runProgram(process.execPath, ['--conditions=@coodyssee/source', bin, ...args], { cwd });

describe('the command as a process', () => {
  it('writes where it stands, in a folder with spaces and accents, and keeps the error output empty', async () => {
    const cwd = join(temporaryFolder(), 'Été à Gap');
    mkdirSync(cwd);
    const ended = await coodyssee(
      ['badge', "L'Œuf", '--layout', 'bandeau', '--format', 'svg', '--out', 'mes badges'],
      cwd,
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('1 fichier dans ./mes badges/');
    expect(ended.out).not.toContain('\u001b');
    expect(ended.out).not.toContain('\r');
    expect(tree(cwd)).toEqual(['mes badges/l-oeuf_badge-bandeau_couleur.svg']);
  });

  it('writes the same bytes twice', async () => {
    const cwd = temporaryFolder();
    const args = ['badge', 'Atelier Ubac', '--colour', 'teal', '--json', '--out'];
    const [first, second] = await Promise.all([
      coodyssee([...args, 'a'], cwd),
      coodyssee([...args, 'b'], cwd),
    ]);
    expect([first?.code, second?.code]).toEqual([0, 0]);
    const names = readdirSync(join(cwd, 'a'));
    expect(names).toHaveLength(24);
    const { files } = JSON.parse(second?.out ?? '') as { files: { name: string; bytes: number }[] };
    const sizes = JSON.parse(first?.out ?? '').files.map(
      ({ name, bytes }: { name: string; bytes: number }) => [name, bytes],
    );
    expect(files.map(({ name, bytes }) => [name, bytes])).toEqual(sizes);
    const differ = await runProgram('diff', ['-rq', 'a', 'b'], { cwd });
    expect(differ).toMatchObject({ code: 0, out: '' });
  });

  it.each([
    [['badge', '', '--json'], 1, 'empty-text'],
    [['badge', 'x', '--lyout', 'sceau', '--json'], 2, 'unknown-option'],
    [['badge', 'x', '--format', 'svg', '--out', 'taken', '--json'], 3, 'not-a-folder'],
  ] as const)('%j ends with %i', async (args, code, name) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'taken'), 'a file');
    const ended = await coodyssee(args, cwd);
    expect(ended).toMatchObject({ code, err: '' });
    expect(JSON.parse(ended.out).error.code).toBe(name);
    expect(tree(cwd)).toEqual(['taken']);
  });

  it('leaves nothing when it is stopped', async () => {
    const cwd = temporaryFolder();
    const widths = Array.from({ length: 200 }, (_, index) => `--width=${1200 + index}px`);
    const args = [
      '--conditions=@coodyssee/source',
      '--import',
      stopSoon,
      bin,
      'badge',
      'x',
      '--format',
      'png',
      ...widths,
    ];
    const ended = await runProgram(process.execPath, args, { cwd });
    expect(ended).toMatchObject({ code: 130, out: '' });
    expect(ended.err).toContain('Rien n’a été écrit');
    expect(tree(cwd)).toEqual([]);
  });
});

describe('an output that takes nothing more', () => {
  it.runIf(existsSync('/dev/full'))('is told in French, with 3, and no trace of the program', async () => {
    const command = '"$0" --conditions=@coodyssee/source "$1" --help > /dev/full';
    const ended = await runProgram('sh', ['-c', command, process.execPath, bin], { cwd: temporaryFolder() });
    expect(ended).toEqual({
      code: 3,
      signal: null,
      out: '',
      err: [
        'La réponse de la commande n’a pas pu être écrite.',
        '  Il n’y a plus de place là où sa sortie est envoyée.',
        '  Relancez la commande en envoyant sa sortie ailleurs.',
        '',
      ].join('\n'),
    });
  });
});

/** Sends the process what Ctrl + C sends, once it listens and has begun to draw. */
const stopWhenReady = `
  const clock = setInterval(() => {
    if (process.listenerCount('SIGINT') === 0) return;
    clearInterval(clock);
    setTimeout(() => process.kill(process.pid, 'SIGINT'), 200);
  }, 10);
`;
const stopSoon = `data:text/javascript,${encodeURIComponent(stopWhenReady)}`;
