import { brand } from '@coodyssee/logo/brand';
import type { Ink, Scene } from '@coodyssee/logo/scene';
import { rectanglePath } from '@coodyssee/logo/vector';
import type { MemberRecord } from '../record/member-record.ts';
import { paint } from './artwork.ts';

/** A member's one colour, and what reads on it. */
export interface MemberColours {
  readonly surface: Ink;
  /** White, or the first dark ink that can be read. */
  readonly words: Ink;
}

const swatch: Scene = {
  width: 1,
  height: 1,
  kind: 'badge',
  title: '',
  shapes: [
    { role: 'slab', path: rectanglePath(0, 0, 1, 1), rule: 'nonzero' },
    { role: 'on-slab', path: rectanglePath(0, 0, 1, 1), rule: 'nonzero' },
  ],
};

/** The member's colour as every file has it; the brand's dark ink where they have none. */
export function memberColours({ colour }: Pick<MemberRecord, 'colour'>): MemberColours {
  const { inks } = paint(swatch, colour);
  return { surface: inks.slab ?? brand.inks.ink, words: inks['on-slab'] ?? brand.inks.paper };
}
