import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inks, tokens } from '@coodyssee/tokens';
import { describe, expect, it } from 'vitest';
import { proofs } from '../../.storybook/blocks/argument/proofs.ts';
import { hundred } from '../../.storybook/blocks/badge/galleries.ts';
import { distance, visions } from '../../.storybook/blocks/colour/vision.ts';
import { printMatches } from '../../.storybook/blocks/foundations/print-match.ts';
import { badgeCommand, logoPath } from '../../.storybook/blocks/home/file-names.ts';
import { uses } from '../../.storybook/blocks/home/uses.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { projectFiles, read, root } from '../laws/sources.ts';
import { writtenPages } from './entries.ts';

describe('the first page', () => {
  it.each(uses)('names a file that is there: $where', ({ logo }) => {
    expect(existsSync(join(root, 'assets/logo', logoPath(logo)))).toBe(true);
  });

  it.each([...new Set(uses.map(badgeCommand))])('spells a command that works: %s', async (command) => {
    const words = command.replace('npm run badge -- ', '').match(/"[^"]*"|\S+/g) ?? [];
    const args = ['badge', ...words.map((word) => word.replaceAll('"', ''))];
    const { code, err } = await runCli(args, { cwd: temporaryFolder() });
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('the argument', () => {
  it.each(Object.values(proofs))('names a test that is there: $title', ({ file, title }) => {
    expect(read(file)).toContain(title);
  });
});

describe('what a page says of colours', () => {
  it('tells the orange from every message at first sight, whatever the eyes', () => {
    const brand = tokens['color.brand-fill'];
    const messages = ['success', 'warning', 'error', 'info'] as const;
    const distances = visions.flatMap((vision) =>
      messages.map((name) => distance(vision, brand, tokens[`color.${name}-fill`])),
    );
    expect(Math.min(...distances)).toBeGreaterThan(10);
    expect(distances).toHaveLength(16);
  });

  it('prints no more ink than paper takes, and the orange without black', () => {
    expect(Math.max(...printMatches.map(({ total }) => total))).toBeLessThanOrEqual(280);
    expect(inks.orange.cmyk[3]).toBe(0);
  });

  it('calls the print of black and the print of white by their names', () => {
    const of = (name: string) => printMatches.find((match) => match.name === name);
    expect(of('noir')?.difference).toBeGreaterThan(10);
    expect(of('blanc')?.difference).toBe(0);
    expect(of('orange')?.difference).toBeLessThan(5);
  });
});

describe('a page', () => {
  const pages = projectFiles().filter((path) => path.startsWith('.storybook/pages/'));

  it('links to pages that are there', () => {
    const links = pages.flatMap((path) => [
      ...[...read(path).matchAll(/\?path=\/docs\/([^)"]+)--notice/g)].map(([, id]) => id),
      ...[...read(path).matchAll(/page: '([^']+)'/g)].map(([, id]) => id),
    ]);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((id) => !writtenPages.includes(`${id}--notice`))).toEqual([]);
  });

  it('shows a hundred letters where it says a hundred', () => {
    expect([...hundred]).toHaveLength(100);
  });
});
