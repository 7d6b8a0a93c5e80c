import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const one = ['badge', 'Atelier Ubac', '--layout', 'bandeau', '--format', 'svg'];

describe('what a person reads', () => {
  it('lists the files with their size, how the name fits, and what to know', async () => {
    const cwd = temporaryFolder();
    const ran = await runCli(one, { cwd });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.replace(/[\d,]+\u00a0(?:octets|ko)/, 'N octets').split('\n')).toEqual([
      'Badge de «\u00a0Atelier Ubac\u00a0»\u00a0: 1 fichier dans ./badges/atelier-ubac/',
      '',
      '  Badge bandeau · nom\u00a0: une ligne',
      '    atelier-ubac_badge-bandeau_couleur.svg  N octets',
      '',
      '  À savoir',
      '    – Vu par l’artiste.',
      '',
    ]);
  });

  it('says which files took the place of older ones', async () => {
    const cwd = temporaryFolder();
    await runCli(one, { cwd });
    expect((await runCli(one, { cwd })).out).toContain('remplacé');
    expect(tree(cwd)).toEqual(['badges/atelier-ubac/atelier-ubac_badge-bandeau_couleur.svg']);
  });

  it('is nothing at all with --quiet', async () => {
    expect(await runCli([...one, '--quiet'], { cwd: temporaryFolder() })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  it('keeps progress for a person who watches, and wipes it', async () => {
    const cwd = temporaryFolder();
    const watched = await runCli(one, { cwd, watched: true });
    expect(watched.err).toBe('\r\u001b[KDessin\u00a0: 1 sur 1\r\u001b[K');
    expect((await runCli([...one, '--json'], { cwd, watched: true })).err).toBe('');
    expect((await runCli(one, { cwd, watched: false })).err).toBe('');
  });
});

describe('what a program reads', () => {
  it('is one JSON object on the output', async () => {
    const cwd = temporaryFolder();
    const args = [
      'badge',
      'Atelier Ubac',
      '--layout',
      'seal',
      '--ink',
      'noir',
      '--format',
      'png,pdf',
      '--width',
      '4,5cm',
    ];
    const ran = await runCli([...args, '--trade', 'Menuiserie', '--json'], { cwd });
    expect(ran.err).toBe('');
    const folder = join(cwd, 'badges/atelier-ubac');
    const about = { subject: 'badge', design: 'seal', ink: 'black', width: { mm: 45 }, replaced: false };
    const file = (ending: string, format: string) => {
      const name = `atelier-ubac_badge-sceau_noir_45mm${ending}`;
      const path = join(folder, name);
      return { name, path, bytes: readFileSync(path).length, format, ...about };
    };
    expect(JSON.parse(ran.out)).toEqual({
      command: 'badge',
      activity: { name: 'Atelier Ubac', trade: 'Menuiserie' },
      folder,
      files: [file('.png', 'png'), file('.pdf', 'pdf')],
      fit: { sceau: { nom: 'une ligne' } },
      notices: [{ code: 'seen', message: 'Vu par l’artiste.' }],
    });
  });
});

describe('what the artist is told', () => {
  it('is exactly what was typed', async () => {
    const cwd = temporaryFolder();
    const words = [
      '--colour',
      'teal',
      '--status',
      'associé·e',
      '--background',
      'neige',
      '--simplify',
      '--bleed',
      '0',
    ];
    await runCli(
      ['badge', 'X', '--layout', 'band', '--format', 'pdf-impression', '--width', '80mm', ...words],
      { cwd },
    );
    const ordered = readFileSync(
      join(cwd, 'badges/x/x_badge-bandeau_couleur_fond-neige_80mm_impression.pdf'),
      'utf8',
    );
    expect(JSON.parse(ordered)).toMatchObject({
      design: { id: 'band' },
      ink: { id: 'colour' },
      activity: { name: 'X', status: 'associate' },
      colour: 'teal',
      background: { ink: 'tint' },
      simplify: true,
      width: { mm: 80 },
      format: 'print',
      bleed: 0,
    });
  });
});
