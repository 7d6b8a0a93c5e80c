import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inks, tokens } from '@coodyssee/tokens';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { proofs } from '../../.storybook/blocks/argument/proofs.ts';
import { hundred } from '../../.storybook/blocks/badge/galleries.ts';
import { distance, visions } from '../../.storybook/blocks/colour/vision.ts';
import { formats, iconFiles, isFile, logoInks, logoPath } from '../../.storybook/blocks/files/logo-files.ts';
import { printMatches } from '../../.storybook/blocks/foundations/print-match.ts';
import { studioAddress } from '../../.storybook/blocks/home/studio-address.ts';
import { uses } from '../../.storybook/blocks/home/uses.ts';
import { grounds, logoSets, refusedOn } from '../../.storybook/blocks/logo/matrix-cells.ts';
import { brand } from '../../.storybook/identity.ts';
import { packLogos } from '../../.storybook/logo-archive.ts';
import { readFragment } from '../../packages/studio/src/state/fragment.ts';
import { projectFiles, read, root } from '../laws/sources.ts';
import { writtenPages } from './entries.ts';

/** The files of assets/logo, as a page would ask for them. */
const masters = projectFiles()
  .filter((path) => path.startsWith('assets/logo/'))
  .map((path) => path.slice('assets/logo/'.length));

describe('the files', () => {
  const files = brand.logos.flatMap(({ id: variant }) =>
    logoInks
      .filter(({ id: ink }) => isFile({ variant, ink }))
      .flatMap(({ id: ink }) => formats.map(({ ending }) => logoPath({ variant, ink, ending }))),
  );

  it('are each of them taken from a page, and no other is named', () => {
    const icons = iconFiles.map(({ name }) => `icone/${name}`);
    expect([...files, ...icons].sort()).toEqual([...masters].sort());
    expect(files.length).toBe(164);
  });

  it.each(uses)('are there for: $where', ({ logo }) => {
    expect(masters).toContain(logoPath(logo));
  });

  it('lie in the archive too, with the page that says which is for what', () => {
    const entries = unzipSync(packLogos());
    expect(Object.keys(entries).sort()).toEqual(
      [...masters.map((path) => `coodyssee_logo/${path}`), 'coodyssee_logo/LISEZ-MOI.md'].sort(),
    );
    const [path = ''] = masters;
    expect(Buffer.from(entries[`coodyssee_logo/${path}`] ?? [])).toEqual(
      readFileSync(join(root, 'assets/logo', path)),
    );
    expect(packLogos()).toEqual(packLogos());
  });
});

describe('the matrix', () => {
  it('says in three words why a cell is empty, and draws the others', () => {
    const cells = brand.logos.flatMap(({ id }) =>
      logoSets.flatMap((set) => grounds.map((ground) => refusedOn(id, set.id, ground))),
    );
    const said = cells.filter((words) => words !== undefined);
    for (const words of said) expect(words.split(' ')).toHaveLength(3);
    expect(new Set(said).size).toBe(2);
    expect(said.length).toBeGreaterThan(20);
    expect(cells.length - said.length).toBeGreaterThan(60);
  });
});

describe('a link to the studio', () => {
  it('says the badge in the studio’s own words', () => {
    const address = studioAddress({ nom: 'L’Œuf & la Poule', forme: 'seal', encre: 'line', metier: '' });
    const { order } = readFragment(new URL(address, 'https://site.test/storybook/').hash);
    expect(order).toMatchObject({ record: { name: 'L’Œuf & la Poule' }, layout: 'seal', ink: 'line' });
    expect(studioAddress()).toBe('../studio/');
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
