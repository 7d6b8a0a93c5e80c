import {
  type BadgeLayout,
  type BadgeOptions,
  badgeTexts,
  composeBadge,
  type InkSet,
  inkTable,
  type Member,
  type Notice,
} from '@coodyssee/logo';
import { loadTypesetter, type ReadFace } from '@coodyssee/logo/fonts';
import { type BadgeDrawing, badgeDrawing } from './badge-drawing.ts';

/** What is to be drawn. */
export interface LiveOrder {
  readonly member: Member;
  readonly layout: BadgeLayout;
  readonly wording?: BadgeOptions['wording'] | undefined;
  /** `auto` follows the page's day and night. */
  readonly ink: InkSet | 'auto';
  /** The member's own colour, as any CSS colour or a French word. */
  readonly colour?: string | undefined;
  readonly readFace: ReadFace;
}

/** A badge that was drawn, and what the person must be told of it, in French. */
export interface LiveResult {
  readonly drawing: BadgeDrawing;
  readonly notices: readonly Notice[];
}

/** Loads what the words need and composes: this module, the composer and the font engine come with the first call. */
export async function composeLive({
  member,
  layout,
  wording,
  ink,
  colour,
  readFace,
}: LiveOrder): Promise<LiveResult> {
  const typesetter = await loadTypesetter(badgeTexts(member), readFace);
  const set = ink === 'auto' ? 'colour' : ink;
  const rendering = set === 'line' ? 'line' : 'solid';
  const badge = composeBadge(member, { layout, typesetter, rendering, ...(wording && { wording }) });
  const { scene } = badge;
  const options = { scene, ...(colour && { colour }) };
  const day = inkTable(set, options);
  const drawing = badgeDrawing(scene, {
    inks: day.inks,
    ...(ink === 'auto' && { night: inkTable('dark', options).inks }),
  });
  return { drawing, notices: [...badge.notices, ...day.notices] };
}
