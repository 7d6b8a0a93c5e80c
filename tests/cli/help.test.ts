import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../packages/kit/src/cli/command-line.ts';
import { commandNames, commandOf } from '../../packages/kit/src/cli/commands.ts';
import { planFiles } from '../../packages/kit/src/cli/plan.ts';
import { readRequest } from '../../packages/kit/src/cli/request.ts';
import { runCli } from './run-cli.ts';

const cwd = '/nowhere';
const pages: readonly (readonly [string, string[]])[] = [
  ['accueil', ['--help']],
  ['badge', ['badge', '--help']],
  ['logo', ['aide', 'logo']],
  ['aide', ['aide', 'aide']],
];

describe('the help', () => {
  it.each(pages)('page « %s » is as agreed', async (name, args) => {
    const ran = await runCli(args, { cwd });
    expect(ran).toMatchObject({ code: 0, err: '' });
    await expect(ran.out).toMatchFileSnapshot(`help/${name}.txt`);
  });

  it('is the same however it is asked for', async () => {
    const badge = await runCli(['aide', 'badge'], { cwd });
    expect(await runCli(['badge', '-h'], { cwd })).toEqual(badge);
    const first = await runCli([], { cwd });
    expect(await runCli(['aide'], { cwd })).toEqual(first);
    expect(await runCli(['-h'], { cwd })).toEqual(first);
  });

  it.each(pages)('page « %s » fits in 100 columns and follows French typography', async (_, args) => {
    const { out } = await runCli(args, { cwd });
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(out.match(/ [;!?:]|« | »|[a-zé]'[a-zé]/giu)).toBeNull();
  });

  it('gives examples that work as they stand', () => {
    for (const [line] of commandNames.flatMap((name) => [...commandOf(name).examples])) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const read = readCommandLine(words.slice(1));
      const request = readRequest(read, read.command === 'logo' ? 'logo' : 'badge');
      expect(planFiles(request), line).not.toHaveLength(0);
    }
  });

  it('tells the version', async () => {
    expect(await runCli(['--version'], { cwd })).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});
