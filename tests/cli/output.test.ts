import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../package/run-program.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bin = fileURLToPath(new URL('../../packages/cli/bin/coodyssee.js', import.meta.url));
const cwd = '/nowhere';

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

describe('with --json', () => {
  it.each([
    [['--help', '--json'], ['--help']],
    [
      ['badge', '--json', '-h'],
      ['badge', '-h'],
    ],
    [
      ['aide', 'logo', '--json'],
      ['aide', 'logo'],
    ],
  ])('%j is the page as JSON', async (args, plain) => {
    const page = await runCli(plain, { cwd });
    const { code, out, err } = await runCli(args, { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ help: page.out });
  });

  it('the version is JSON too', async () => {
    const { code, out } = await runCli(['--version', '--json'], { cwd });
    expect([code, JSON.parse(out)]).toEqual([0, { version: '1.2.3' }]);
  });

  it.each([[['--json']], [['--json', '--quiet']], [['--json', '--colour', 'teal']]])(
    '%j lacks a command',
    async (args) => {
      const { code, out, err } = await runCli(args, { cwd });
      expect([code, err]).toEqual([2, '']);
      expect(JSON.parse(out).error.code).toBe('missing-command');
    },
  );
});
