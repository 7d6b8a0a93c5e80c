import type { Drawing } from '@coodyssee/logo';
import { frame } from '@coodyssee/logo/scene';
import {
  type BadgeLayout,
  composeBadge,
  type InkSet,
  inkTable,
  loadMemberTypesetter,
  type Member,
} from '../low-floor.ts';

/** A badge that is drawn, blessed and read by other programs. */
export interface Case {
  readonly name: string;
  readonly member: Member;
  readonly layout: BadgeLayout;
  readonly set: InkSet;
  readonly colour?: string;
}

export const cases: readonly Case[] = [
  {
    name: 'bandeau',
    member: { name: 'Atelier Ubac', trade: 'Ébéniste' },
    layout: 'band',
    set: 'colour',
    colour: 'seagreen',
  },
  {
    name: 'bandeau-chinois',
    member: { name: '墨山书院', trade: 'Formatrice en chinois' },
    layout: 'band',
    set: 'dark',
    colour: 'gold',
  },
  {
    name: 'sceau',
    member: { name: 'L’Échappée belle' },
    layout: 'seal',
    set: 'reversed',
  },
  {
    name: 'sceau-arabe',
    member: { name: 'واحة النسيم', trade: 'Pâtisserie' },
    layout: 'seal',
    set: 'line',
  },
  { name: 'compact', member: { name: 'Yo' }, layout: 'compact', set: 'black' },
];

/** A box of whole units, so that no program has to round the picture's edges. */
const wholeBox = (scene: Drawing): Drawing => ({
  ...scene,
  width: Math.ceil(scene.width),
  height: Math.ceil(scene.height),
});

/** The badge on its ground, with its inks. */
export async function drawn({ member, layout, set, colour }: Case) {
  const typesetter = await loadMemberTypesetter(member);
  const rendering = set === 'line' ? 'line' : 'solid';
  const { scene } = composeBadge(member, { layout, rendering, typesetter });
  const sheet = frame(wholeBox(scene), { padding: scene.clearSpace, ground: true });
  const table = inkTable(set, { scene: sheet, ground: 'own', ...(colour && { colour }) });
  return { scene: sheet, inks: table.inks };
}
