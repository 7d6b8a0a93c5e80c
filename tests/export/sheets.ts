import type { Ink, Piece, Sheet, Tag } from '@coodyssee/logo/scene';
import { placeScene } from '@coodyssee/logo/scene';
import { inks } from '@coodyssee/tokens';
import { circlePath } from '../../packages/logo/src/geometry/circle.ts';
import { rectanglePath } from '../../packages/logo/src/geometry/polygon.ts';
import { place } from '../../packages/logo/src/geometry/transform.ts';
import { composeBadge, inkTable, loadNodeTypesetter } from '../low-floor.ts';

const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
const person = 'Éléonore d’Œuvre-Čapek';
const phone = '04 99 00 12 34';
const lines = { chinese: '墨山书院', arabic: 'مقهى الجبل 12', mixed: 'Café مقهى – 2 fl' } as const;
const typesetter = await loadNodeTypesetter([
  member.name,
  member.trade,
  person,
  phone,
  'une activité de la coopérative Coodyssée',
  'avec Coodyssée',
  ...Object.values(lines),
]);

interface Line {
  readonly x: number;
  readonly y: number;
  /** Type size in points. */
  readonly size: number;
  readonly ink?: Ink;
  readonly tag?: Tag;
}

/** A line of text as a piece; x and y are its baseline's start in mm. */
export function textPiece(
  text: string,
  { x, y, size, ink = inks['ardoise-texte'], tag = 'paragraph' }: Line,
): Piece {
  const em = (size * 25.4) / 72;
  const { glyphs } = typesetter.shape([{ text, weight: 600 }]);
  const path = glyphs.flatMap((glyph) => place(glyph.path, em, x + glyph.x * em, y + glyph.y * em));
  return { tag, text, size, marks: [{ path, rule: 'nonzero', ink }] };
}

/** A ground that reaches over the trim by the bleed. */
export const groundPiece = (ink: Ink, { width, height, bleed }: Omit<Sheet, 'pieces' | 'title'>): Piece => ({
  tag: 'artifact',
  text: '',
  marks: [
    {
      path: rectanglePath(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed),
      rule: 'nonzero',
      ink,
    },
  ],
});

const format = { width: 85, height: 55, bleed: 3 } as const;

function badgePiece(): Piece {
  const { scene } = composeBadge(member, { layout: 'band', typesetter });
  return placeScene(scene, inkTable('colour', { scene, colour: 'seagreen' }).inks, { x: 6, y: 6, width: 52 });
}

/** A business card: a badge and words on paper, and an orange back with reversed words. */
export const card: readonly [front: Sheet, back: Sheet] = [
  {
    ...format,
    title: 'Carte d’Atelier Ubac, recto',
    pieces: [
      badgePiece(),
      textPiece(person, { x: 6, y: 38, size: 11, tag: 'heading-1' }),
      textPiece(phone, { x: 6, y: 44, size: 8 }),
    ],
  },
  {
    ...format,
    title: 'Carte d’Atelier Ubac, verso',
    pieces: [
      groundPiece(inks.orange, format),
      textPiece(person, { x: 6, y: 30, size: 14, ink: inks.blanc, tag: 'heading-2' }),
    ],
  },
];

/** A round sticker with a line for its cutter. */
export const sticker: Sheet = {
  width: 50,
  height: 50,
  bleed: 2,
  title: 'Autocollant rond',
  pieces: [
    groundPiece(inks.ardoise, { width: 50, height: 50, bleed: 2 }),
    {
      tag: 'figure',
      text: 'Un disque orange',
      marks: [{ path: circlePath({ centre: [25, 25], radius: 15 }), rule: 'nonzero', ink: inks.orange }],
    },
  ],
  cuts: [circlePath({ centre: [25, 25], radius: 25 })],
};

/** Words that readers order in their own ways. */
export const foreign: Sheet = {
  width: 100,
  height: 60,
  bleed: 0,
  title: 'Écritures',
  pieces: Object.values(lines).map((text, at) => textPiece(text, { x: 8, y: 12 + at * 12, size: 14 })),
};
