import { describe, expect, it } from 'vitest';
import { readSwallowed } from '../../packages/cli/src/line/missing-dashes.ts';
import type { Swallowed } from '../../packages/cli/src/surroundings.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const called = 'npm run badge --';

describe('the options npm keeps for itself', () => {
  it('are read as npm hands them down', () => {
    const env = {
      npm_config_colour: 'true',
      npm_config_trade: 'Ébéniste',
      npm_config_width: 'true\n\ntrue',
      npm_config_o: 'true',
      npm_config_simplify: 'true',
      npm_config_cache: 'some-folder',
      npm_config_yes: '',
    };
    expect(readSwallowed(env, called)).toEqual({
      colour: ['true'],
      trade: ['Ébéniste'],
      width: ['true', 'true'],
      out: ['true'],
      simplify: ['true'],
    });
    expect(readSwallowed({ npm_config_cache: 'x', npm_config_loglevel: 'silent' }, called)).toEqual({});
  });

  it('are nobody’s where npm is not the caller', () => {
    expect(readSwallowed({ npm_config_colour: 'true' })).toEqual({});
    expect(readSwallowed({ npm_config_colour: 'true' }, 'npx coodyssee badge')).toEqual({});
  });
});

const forgotten: readonly (readonly [string[], Swallowed, string])[] = [
  [['badge', 'Atelier Ubac', 'vert'], { colour: ['true'] }, 'badge -- "Atelier Ubac" --colour vert'],
  [
    ['badge', 'Ubac', 'vert sapin'],
    { colour: ['true'], simplify: ['true'] },
    'badge -- "Ubac" --colour "vert sapin" --simplify',
  ],
  [['badge', 'Ubac'], { colour: ['#2E7D32'] }, 'badge -- "Ubac" --colour "#2E7D32"'],
  [['badge', 'Ubac', '4cm', '9cm'], { width: ['true', 'true'] }, '"Ubac" --width 4cm --width 9cm'],
  [['badge', 'Ubac', 'b', 'c'], { trade: ['true'], out: ['true'] }, '-- "Ubac" --trade … --out …'],
  [['badge', 'vert'], { colour: ['true'] }, 'badge -- "vert" --colour …'],
  [['logo', 'noir'], { ink: ['true'] }, 'npm run logo -- --ink noir'],
];

describe('a command whose -- was forgotten', () => {
  it.each(forgotten)('%j with %j is spelt again', async (args, swallowed, command) => {
    const cwd = temporaryFolder();
    const { code, out, err } = await runCli(args, { cwd, called, swallowed });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^Il manque -- avant les options\.\n {2}Sans ces deux tirets, npm garde pour lui\u00a0: --/,
    );
    expect(err.split('\n')[2]).toMatch(/^ {2}Écrivez\u00a0: npm run (?:badge|logo) -- /);
    expect(err.trimEnd().endsWith(command), err).toBe(true);
    expect(tree(cwd)).toEqual([]);
  });
});
