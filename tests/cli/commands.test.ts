import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../packages/cli/src/commands/index.ts';
import { barOf } from '../../packages/cli/src/kits/kits-progress.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the list of commands', () => {
  it('has an npm script for each command that says so, and for no other', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const called = Object.entries(scripts).filter(([, text]) => text.includes('bin/coodyssee.js'));
    expect(called.map(([name]) => name).sort()).toEqual(
      commands
        .filter(({ scripted }) => scripted)
        .map(({ name }) => name)
        .sort(),
    );
    for (const [name, text] of called) expect(text.endsWith(`/bin/coodyssee.js ${name}`)).toBe(true);
  });

  it('is the table of the README', () => {
    const rows = commands.map(
      ({ name, operand, summary }) => `| \`${[name, operand].filter(Boolean).join(' ')}\` | ${summary} |`,
    );
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(read('packages/cli/README.md'))).toContain(`${plain(rows.join('\n'))}\n\n`);
  });

  it.each(['README.md', 'packages/cli/README.md', 'packages/kit/README.md'])(
    'has every command that %s shows',
    (path) => {
      const shown = [...read(path).matchAll(/npx coodyssee ([a-zé]+)/g)].map(([, name]) => name);
      expect(shown.filter((name) => !commandNames.includes(name ?? ''))).toEqual([]);
    },
  );
});

describe('the bar of the kits', () => {
  it('tells how many, how fast and how long yet', () => {
    expect(barOf({ done: 3, all: 10, seconds: 2 })).toBe(
      `Kits ${'█'.repeat(9)}${'░'.repeat(21)} 3 sur 10 · 1,5 par seconde · reste 0\u00a0min 05\u00a0s`,
    );
  });

  it('guesses nothing before the first kit', () => {
    expect(barOf({ done: 0, all: 10, seconds: 0 })).toContain('reste …');
    expect(barOf({ done: 0, all: 0, seconds: 0 })).toContain('0 sur 0');
  });
});
