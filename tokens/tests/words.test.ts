import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { lint } from '@google/design.md/linter';
import { describe, expect, it } from 'vitest';
import { variables } from './built.ts';
import { format } from './formats.ts';

describe('DESIGN.md, read by the format’s own linter', () => {
  const report = lint(format('DESIGN.md'));
  /** The format has no property for a border or a focus ring: their roles stand in no pair. */
  const isUnpaired = (message: string): boolean =>
    message.endsWith('is defined but never referenced by any component.');

  it('has nothing that the linter finds wrong, contrasts included', () => {
    const faults = report.findings.filter(
      ({ severity, message }) => severity !== 'info' && !isUnpaired(message),
    );
    expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
    expect(report.summary.errors).toBe(0);
  });

  it('is understood: colours, text styles, scales and pairs', () => {
    const { colors, typography, rounded, spacing, components } = report.designSystem;
    expect(colors.get('primary')).toMatchObject({ hex: '#b8430a' });
    expect(colors.get('brand-fill')).toMatchObject({ hex: '#ea5b0c' });
    expect(typography.size).toBeGreaterThan(15);
    expect(rounded.size).toBe(6);
    expect(spacing.size).toBeGreaterThan(10);
    expect(components.size).toBeGreaterThan(12);
  });
});

describe('tokens.md', () => {
  const rows = format('tokens.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));

  it('has a row a token, and five cells a row', () => {
    expect(rows.map((line) => /^\| `([^`]+)`/.exec(line)?.[1])).toEqual(variables.map(({ key }) => key));
    expect(rows.filter((line) => line.split(/(?<!\\)\|/).length !== 7)).toEqual([]);
  });

  it('gives every group a French name', () => {
    expect(format('tokens.md').match(/^## [a-z-]+$/gm)).toBeNull();
  });
});

it('lists every package in llms.txt, and no page that is not there', () => {
  const docs = new URL('../../docs/', import.meta.url);
  const links = [...readFileSync(new URL('llms.txt', docs), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, link = '']) => link,
  );
  const packages = readdirSync(new URL('../packages/', docs)).map((name) => `../packages/${name}/README.md`);
  expect(packages.filter((link) => !links.includes(link))).toEqual([]);
  expect(links.filter((link) => !existsSync(new URL(link, docs)))).toEqual([]);
});
