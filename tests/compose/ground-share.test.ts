import { renderSvg } from '@coodyssee/logo/svg';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { identity } from '../low-floor.ts';
import { members } from './members.ts';

const teal = '#0b7285';
/** The least part of a badge's box in the member's colour. */
const layouts = [
  { layout: 'band', least: 0.22 },
  { layout: 'seal', least: 0.22 },
  { layout: 'compact', least: 0.15 },
] as const;

/** The part of a picture in one colour, by its pixels: what is open counts as surface too. */
function shareOf(svg: string, colour: string): number {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 300 } }).render();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (wanted.every((part, i) => pixels[at + i] === part)) count += 1;
  return count / (pixels.length / 4);
}

/** Long words, then short ones: the longest sentence has the widest box. */
const wordings = ['long', 'short'] as const;

describe('the ground of a badge is the member’s', () => {
  it.each(layouts)(
    'at least $least of a $layout, for every member and both lengths of the words',
    async (one) => {
      const shares: number[] = [];
      for (const member of members) {
        await identity.load(member);
        for (const wording of wordings) {
          const badge = identity.tryBadge(member, { ...one, colour: teal, wording, ground: 'none' });
          if ('scene' in badge) shares.push(shareOf(renderSvg(badge.scene, badge.inks), teal));
        }
      }
      expect(shares.length).toBeGreaterThan(members.length);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(one.least);
    },
  );

  it('and nothing of the cooperative’s logo, which is not theirs', () => {
    const { scene, inks } = identity.logo({ variant: 'symbol', ground: 'none' });
    expect(shareOf(renderSvg(scene, inks), teal)).toBe(0);
  });
});
