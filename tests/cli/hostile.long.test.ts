import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { readFixture } from '../read-fixture.ts';
import { readSvg } from './read-svg.ts';
import { runCli } from './run-cli.ts';
import { cage, tree } from './temporary-folder.ts';

const nasty = fc.constantFrom(
  '../',
  '..\\',
  '/',
  'C:',
  '\u0000',
  '%2e%2e',
  'CON',
  '.',
  '-',
  '\u202e',
  '<',
  '&',
);
const piece = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme' }));
const anyName = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

/** Names that mostly can be drawn: letters of many scripts, with what XML, paths and shells care about. */
const letters = fc.constantFrom(
  ...'AbéŒçÅ',
  ...' -’&<>"\'/%',
  ...'Ωж水マ한ש',
  'علي',
  '👩‍🌾',
  'e\u0301',
  '\u202e',
);
const likelyName = fc.array(letters, { minLength: 1, maxLength: 20 }).map((signs) => signs.join(''));

describe('no name leaves the folder', () => {
  const quick = ['--layout', 'bandeau', '--format', 'svg', '--quiet'];
  const badgePath = /^home\/person\/badges\/([a-z0-9-]+)\/\1_badge-bandeau_couleur\.svg$/;

  it('whatever the name', async () => {
    const { base, cwd } = cage();
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const ran = await runCli(['badge', ...quick, '--', name], { cwd });
        expect(ran).toEqual({ code: 0, out: '', err: '' });
        expect(tree(base).filter((path) => !badgePath.test(path))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('drawn for real: a well-formed badge, or a refusal in three parts', async () => {
    const seen = { drawn: 0, refused: 0 };
    const names = fc.oneof(anyName, likelyName);
    await fc.assert(
      fc.asyncProperty(names, fc.option(likelyName, { nil: undefined }), async (name, trade) => {
        const { base, cwd } = cage();
        const line = ['badge', '--format', 'svg', '--json', ...(trade?.trim() ? [`--trade=${trade}`] : [])];
        const ran = await runCli([...line, '--', name], { cwd, artist: createArtist() });
        expect(ran.err).toBe('');
        expect([0, 1], ran.out).toContain(ran.code);
        const { files = [], error } = JSON.parse(ran.out);
        const written = tree(base).filter((path) => path !== 'home/person');
        expect(written).toHaveLength(files.length);
        expect(written.filter((path) => !/^home\/person\/badges\/[^/]+\/[^/]+\.svg$/.test(path))).toEqual([]);
        for (const path of written) {
          const { elements } = readSvg(readFileSync(join(base, path), 'utf8'));
          expect(elements).toEqual(['svg', 'title']);
        }
        seen[error ? 'refused' : 'drawn'] += 1;
        if (error) for (const part of ['what', 'why', 'fix']) expect(error[part]).toMatch(/\S{2}.*\S/u);
        else expect(files.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    expect(seen.drawn).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(5);
  });
});

/** What each row must end in: the badge's slug and the name a parser reads in it, or a refusal's code. */
type Wanted = { readonly slug: string; readonly title: string } | { readonly refused: string };

const drawn = (slug: string, title: string): Wanted => ({ slug, title });
const refused = (code: string): Wanted => ({ refused: code });

const wanted: readonly Wanted[] = [
  drawn('etc-passwd', '../../../../etc/passwd'),
  drawn('etc-cron-d-pwn', '/etc/cron.d/pwn'),
  drawn('activite-con', 'CON'),
  drawn('activite-2b0c98f1', '.'),
  drawn('script-alert-1-script', '<script>alert(1)</script>'),
  drawn('title-svg-svg-onload-alert-1', '</title></svg><svg onload=alert(1)>'),
  drawn('x', '--><!-- x'),
  drawn('cmd-c-calc-a0', "+cmd|' /C calc'!A0"),
  drawn('2-3-cmd-x', '-2+3+cmd|x'),
  refused('text-too-long'),
  refused('empty-text'),
  refused('empty-text'),
  refused('confusable'),
  drawn('bell-vert-ical', 'BellVertical'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name that looks like a template is the point
  drawn('7-7-7-7-7-7', '{{7*7}} ${7*7} <%= 7*7 %>'),
  drawn('touch-tmp-pwned-id-rm-rf-x', '$(touch /tmp/pwned) `id` ; rm -rf x'),
  refused('bad-colour'),
  refused('bad-colour'),
  drawn('l-atelier-ete', 'L’Atelier Été'),
  drawn('trop-court', 'Trop Court'),
];
const rows = readFixture('hostile.csv').map((row, index) => ({ ...row, wanted: wanted[index] as Wanted }));

const magic: Readonly<Record<string, string>> = { svg: '<svg', png: '\u0089PNG', pdf: '%PDF', print: '%PDF' };

interface Written {
  readonly name: string;
  readonly path: string;
  readonly format: string;
}

describe('every hostile row, drawn for real in every format', () => {
  it('has its own expectation', () => {
    expect(rows).toHaveLength(wanted.length);
  });

  it.each(rows)(
    '$name $accent_color',
    async ({ wanted: end, ...row }: { wanted: Wanted } & Record<string, unknown>) => {
      const { name, trade, accent_color: colour } = row as Record<string, string>;
      const { base, cwd } = cage();
      const options = [...(trade ? [`--trade=${trade}`] : []), ...(colour ? [`--colour=${colour}`] : [])];
      const line = [
        'badge',
        '--layout',
        'bandeau,sceau',
        '--ink',
        'couleur',
        '--width',
        '90mm',
        '--json',
        ...options,
      ];
      const ran = await runCli([...line, '--', name ?? ''], { cwd, artist: createArtist() });
      const told = JSON.parse(ran.out);
      if ('refused' in end) {
        expect([ran.code, told.error.code, tree(base)]).toEqual([1, end.refused, ['home/person']]);
        return;
      }
      expect([ran.code, ran.err]).toEqual([0, '']);
      const { files } = told as { files: readonly Written[] };
      const stems = ['bandeau', 'sceau'].map((design) => `${end.slug}_badge-${design}_couleur`);
      const endings = ['.svg', '_90mm.png', '_90mm.pdf', '_90mm_impression.pdf'];
      expect(files.map((file) => file.name)).toEqual(
        stems.flatMap((stem) => endings.map((tail) => stem + tail)),
      );
      expect(tree(base)).toEqual(files.map((file) => `home/person/badges/${end.slug}/${file.name}`).sort());
      for (const { path, format } of files) {
        const bytes = readFileSync(path);
        expect(bytes.subarray(0, 4).toString('latin1')).toBe(magic[format]);
        if (format !== 'svg') continue;
        const { elements, attributes, title } = readSvg(bytes.toString('utf8'));
        expect(elements).toEqual(['svg', 'title']);
        expect([...attributes].filter((attribute) => attribute.startsWith('on'))).toEqual([]);
        expect(title.startsWith(`Logo ${end.title}, `), title).toBe(true);
      }
    },
  );

  it('leaves no trace of a shell’s substitution', () => {
    expect(existsSync('/tmp/pwned')).toBe(false);
  });
});
