import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { readFixture } from '../read-fixture.ts';
import { readSvg } from './read-svg.ts';
import { runCli } from './run-cli.ts';
import { cage, tree } from './temporary-folder.ts';

/** The only member whose name no form can hold: at most 120 signs, but not these. */
const tooLong = /^La Fabrique coopérative des possibles, des récits/;

describe('every member, in one run without options', () => {
  it.each(readFixture('members.csv'))(
    '$name',
    async ({ name = '', trade = '', accent_color: colour = '' }) => {
      const { base, cwd } = cage();
      const options = [...(trade ? [`--trade=${trade}`] : []), ...(colour ? [`--colour=${colour}`] : [])];
      const line = ['badge', '--format', 'svg', '--json', ...options, '--', name];
      const ran = await runCli(line, { cwd, artist: createArtist() });
      expect(ran).toMatchObject({ code: 0, err: '' });
      const told = JSON.parse(ran.out) as { files: { design: string }[]; notices: { code: string }[] };
      const designs = tooLong.test(name) ? ['compact'] : ['band', 'seal', 'compact'];
      expect(told.files.map(({ design }) => design)).toEqual(designs);
      expect(told.notices.filter(({ code }) => code === 'design-left-out')).toHaveLength(3 - designs.length);
      expect(tree(base)).toHaveLength(designs.length);
      for (const path of tree(base)) {
        expect(readSvg(readFileSync(join(base, path), 'utf8')).elements).toEqual(['svg', 'title']);
      }
    },
  );
});
