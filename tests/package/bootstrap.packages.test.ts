import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { type Checkout, createCheckout, writeLock } from './fake-checkout.ts';
import { runProgram } from './run-program.ts';

/** Says where it runs and with what, then ends with its first argument. */
const program = `console.log(process.cwd(), ...process.argv.slice(2));\nprocess.exitCode = Number(process.argv[2]);\n`;

function checkout(source = program): Checkout {
  const made = createCheckout();
  writeFileSync(join(made.folder, 'program.mjs'), source);
  return made;
}

describe('a fresh clone', () => {
  it('is installed and built with a word about each, then the program runs', async () => {
    const { folder, run, npmCalls } = checkout();
    const ended = await run(['program.mjs', '7', 'Atelier Ubac', '--json']);
    expect(ended).toMatchObject({ code: 7, out: `${folder} 7 Atelier Ubac --json\n` });
    expect(ended.err.split('\n')).toEqual([
      '→ Installation des outils du projet (une à deux minutes, une seule fois)…',
      expect.stringMatching(/^ {2}fait en \d+\u00a0s$/),
      '→ Construction des jetons (couleurs, encres, typographie)…',
      expect.stringMatching(/^ {2}fait en \d+\u00a0s$/),
      '',
    ]);
    expect(npmCalls()).toEqual(['ci', 'run']);
  });

  it('is ready at once the second time, without a word', async () => {
    const { run, npmCalls } = checkout();
    await run(['program.mjs', '0']);
    expect(await run(['program.mjs', '0'])).toMatchObject({ code: 0, err: '' });
    expect(npmCalls()).toEqual(['ci', 'run']);
  });

  it('is set up once when two commands start together', async () => {
    const { run, npmCalls, folder, goOn } = checkout();
    const patient = {
      npm: 'waits',
      onError: (_: unknown, err: string) => err.includes('on l’attend') && goOn(),
    } as const;
    const both = await Promise.all([run(['program.mjs', '3'], patient), run(['program.mjs', '4'], patient)]);
    expect(both.map(({ code }) => code)).toEqual([3, 4]);
    expect(both.filter(({ err }) => err.includes('on l’attend'))).toHaveLength(1);
    expect(npmCalls()).toEqual(['ci', 'run']);
    expect(existsSync(join(folder, 'scripts/.lock'))).toBe(false);
  });

  it('keeps the person’s folder only where it is asked to', async () => {
    const { folder, run } = checkout();
    const inner = join(folder, 'bin');
    const env = { ...process.env, PATH: `${inner}:${process.env.PATH}`, INIT_CWD: inner };
    expect((await run(['--here', 'program.mjs', '0'], { env })).out).toBe(`${inner} 0\n`);
    expect((await run(['program.mjs', '0'], { env })).out).toBe(`${folder} 0\n`);
  });
});

describe('how a program was called', () => {
  const tell = "console.log(process.env.COODYSSEE_COMMAND ?? 'unknown');";

  it.each([
    ['badge', 'npm run badge --\n'],
    ['logo', 'npm run logo --\n'],
    ['test', 'unknown\n'],
  ])('npm run %s', async (script, out) => {
    const { run } = checkout(tell);
    const env = { npm_lifecycle_event: script };
    expect(await run(['program.mjs'], { extra: env })).toMatchObject({ code: 0, out });
  });
});

describe('npx coodyssee in a checkout where nothing is built', () => {
  it('prepares it and runs the sources, in the person’s folder', async () => {
    const { folder, npmCalls, environment } = checkout();
    const cli = join(folder, 'packages/cli');
    const here = join(folder, 'Mes badges');
    for (const made of [join(cli, 'src'), here]) mkdirSync(made, { recursive: true });
    cpSync(fileURLToPath(new URL('../../packages/cli/bin', import.meta.url)), join(cli, 'bin'), {
      recursive: true,
    });
    cpSync(
      fileURLToPath(new URL('../../packages/cli/package.json', import.meta.url)),
      join(cli, 'package.json'),
    );
    writeFileSync(
      join(cli, 'src/index.ts'),
      'export const main = (): void => { console.log(process.cwd(), ...process.argv.slice(2)); process.exitCode = 5; };',
    );
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    symlinkSync('../../packages/cli/bin/coodyssee.js', join(folder, 'node_modules/.bin/coodyssee'));
    const args = [join(folder, 'node_modules/.bin/coodyssee'), 'badge', 'Atelier Ubac', '--json'];
    const ended = await runProgram(process.execPath, args, { cwd: here, env: environment({}) });
    expect(ended).toMatchObject({ code: 5, out: `${here} badge Atelier Ubac --json\n` });
    expect(npmCalls()).toEqual(['ci', 'run']);
  });
});

describe('what has changed', () => {
  it('is installed again: another version in the lock, a package taken away', async () => {
    const { folder, run, npmCalls } = checkout();
    await run(['program.mjs', '0']);
    writeLock(folder, '2.0.0');
    await run(['program.mjs', '0']);
    expect(npmCalls()).toEqual(['ci', 'run', 'ci', 'run']);
    rmSync(join(folder, 'node_modules/tool'), { recursive: true });
    await run(['program.mjs', '0']);
    expect(npmCalls()).toHaveLength(6);
  });

  it('is built again: the tokens, without an install', async () => {
    const { folder, run, npmCalls } = checkout();
    await run(['program.mjs', '0']);
    writeFileSync(join(folder, 'tokens/src.json'), '{ "changed": true }');
    await run(['program.mjs', '0']);
    expect(npmCalls()).toEqual(['ci', 'run', 'run']);
  });
});

describe('what goes wrong', () => {
  it('in npm is shown whole, and the next run recovers', async () => {
    const { run, npmCalls } = checkout();
    const failed = await run(['program.mjs', '0'], { npm: 'fails' });
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toContain('npm error code E404\nnpm error 404 tool is not in this registry\n');
    expect(await run(['program.mjs', '0'])).toMatchObject({ code: 0 });
    expect(npmCalls()).toEqual(['ci', 'ci', 'run']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('an install stopped by %s is done again', async (signal) => {
    const { run, npmCalls, folder } = checkout();
    const stopped = await run(['program.mjs', '0'], {
      npm: 'waits',
      onError: async (child) => {
        await vi.waitUntil(() => npmCalls().length > 0, { timeout: 60_000 });
        child.kill(signal);
      },
    });
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(existsSync(join(folder, 'scripts/.lock'))).toBe(false);
    expect(await run(['program.mjs', '0'])).toMatchObject({ code: 0 });
    expect(npmCalls()).toEqual(['ci', 'ci', 'run']);
  });

  it('a lock left by a power cut is taken over', async () => {
    const { run, folder } = checkout();
    const lock = join(folder, 'scripts/.lock');
    mkdirSync(lock);
    utimesSync(lock, new Date(0), new Date(0));
    expect(await run(['program.mjs', '0'])).toMatchObject({ code: 0 });
  });
});

describe('a signal', () => {
  const patient = `
    process.on('SIGTERM', () => process.exit(9));
    process.on('SIGINT', () => process.exit(8));
    console.error('ready');
    setTimeout(() => {}, 60_000);
  `;

  it.each([
    ['SIGTERM', 9],
    ['SIGINT', 8],
  ] as const)('%s reaches the program, and its code comes back', async (signal, code) => {
    const { run } = checkout(patient);
    const ended = await run(['program.mjs'], {
      onError: (child, err) => {
        if (err.endsWith('ready\n')) child.kill(signal);
      },
    });
    expect(ended).toMatchObject({ code, signal: null });
  });

  it('that ends the program ends the command in the same way', async () => {
    const { run } = checkout("process.kill(process.pid, 'SIGKILL');");
    expect(await run(['program.mjs'])).toMatchObject({ code: null, signal: 'SIGKILL' });
  });
});
