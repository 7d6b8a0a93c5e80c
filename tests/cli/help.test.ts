import { describe, expect, it } from 'vitest';
import { commands } from '../../packages/cli/src/commands/index.ts';
import { planFiles } from '../../packages/cli/src/draw/plan.ts';
import { readRequest } from '../../packages/cli/src/draw/request.ts';
import { readKitsRequest } from '../../packages/cli/src/kits/kits-request.ts';
import { readCommandLine } from '../../packages/cli/src/line/command-line.ts';
import { runCli } from './run-cli.ts';

const cwd = '/nowhere';
const pages: readonly (readonly [string, string[]])[] = [
  ['accueil', ['--help']],
  ['badge', ['badge', '--help']],
  ['logo', ['aide', 'logo']],
  ['kits', ['kits', '-h']],
  ['cordee', ['cordee', '--help']],
  ['groupe', ['groupe', '--help']],
  ['noms', ['noms', '--help']],
  ['verre', ['verre', '--help']],
  ['affiche', ['affiche', '--help']],
  ['icones', ['icones', '--help']],
  ['etiquettes', ['etiquettes', '--help']],
  ['controle', ['controle', '--help']],
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
    const examples = commands.flatMap(({ name, examples }) =>
      examples.map(([rest]) => [name, rest] as const),
    );
    expect(examples.length).toBeGreaterThan(5);
    for (const [name, rest] of examples) {
      const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const read = readCommandLine([name, ...words]);
      if (name !== 'badge' && name !== 'logo' && name !== 'kits') {
        expect(read.operands.length + Object.keys(read.values).length, rest).toBeGreaterThan(0);
        continue;
      }
      if (name === 'kits') {
        expect(readKitsRequest(read, cwd).table).toMatch(/\/membres\.(csv|xlsx)$/);
        continue;
      }
      const request = readRequest(read, name === 'logo' ? 'logo' : 'badge');
      expect(planFiles(request), rest).not.toHaveLength(0);
    }
  });

  it('spells every command as this person called it', async () => {
    const called = 'npm run badge --';
    const badge = await runCli(['badge', '--help'], { cwd, called });
    expect(badge.out).toMatch(/^npm run badge -- "Nom de l’activité" \[options\]\n/);
    expect(badge.out).toContain('  npm run badge -- "Atelier Ubac" --trade "Menuiserie"');
    const logo = await runCli(['logo', '--help'], { cwd, called: 'npm run logo --' });
    expect(logo.out).toContain('  npm run logo -- --variant horizontal');
    expect([badge.out, logo.out].join('')).not.toContain('npx');
    expect((await runCli(['badge', '--help'], { cwd })).out).toContain(
      '  npx coodyssee badge "Atelier Ubac"\n',
    );
  });

  it('spells its advice in the same way', async () => {
    const called = 'npm run logo --';
    const advice = async (...args: string[]) => (await runCli(args, { cwd, called })).err.split('\n')[2];
    expect(await advice('logo', 'Atelier Ubac')).toBe(
      '  Pour un badge à ce nom\u00a0: npm run badge -- "Atelier Ubac"',
    );
    expect(await advice('badge', 'Chez', "l'$ami")).toBe(
      "  Écrivez\u00a0: npm run badge -- 'Chez l'\\''$ami'",
    );
    expect(await advice('logo', '--trade', 'x')).toBe('  Retirez-la, ou lisez\u00a0: npm run logo -- --help');
  });

  it('tells the version', async () => {
    expect(await runCli(['--version'], { cwd })).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});
