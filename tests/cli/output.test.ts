import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const cwd = '/nowhere';

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
