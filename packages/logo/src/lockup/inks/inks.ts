import { contrast } from '../../colour/contrast.ts';
import { IdentityError, type Notice } from '../../errors.ts';
import type { Ink, InkTable } from '../../scene/ink.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Brand, InkRole } from '../brand.ts';
import type { Rendering } from '../drawing.ts';
import { requireEntry } from '../entry.ts';
import type { InkSet, RoleInk } from '../ink-sets/ink-set.ts';
import { groundRefusal, logoHasNoMember, otherRendering } from './ink-refusals.ts';
import { leastContrast } from './least-contrast.ts';
import { inkOnMember, memberOf, words } from './member-inks.ts';
import { settleOwnLogo } from './own-logo-inks.ts';

/** What the inks are for. */
export interface InkOptions {
  /** The drawing to ink: one with words to read gets a ground on which they can be read. */
  readonly scene: Scene;
  /** How the scene was drawn, where that is known: a set of inks refuses the other rendering. */
  readonly rendering?: Rendering;
  /** The member's own colour, as any CSS colour or a French word; only badges take one. */
  readonly colour?: string;
  /** Paint this ground instead of leaving it open; `own` is the one the set is made for. */
  readonly ground?: InkRole | 'own';
}

/** A scene's inks, and what a person must know about them. */
export interface InkResult {
  readonly inks: InkTable;
  /** The ground the contrasts were held against, painted or not. */
  readonly ground: Ink;
  readonly rendering: Rendering;
  readonly notices: readonly Notice[];
}

/** The set of inks with this id or slug. */
export const inkSetOf = ({ inkSets }: Pick<Brand, 'inkSets'>, id: string): InkSet =>
  requireEntry<InkSet>(inkSets, id, 'L’encre');

/**
 * The ink of every role in a scene.
 *
 * @throws IdentityError `bad-colour` for a colour that cannot be read; `bad-option` for a ground the inks
 * cannot be seen on, for a colour on a logo, for a drawing made for other inks, for the set `member` without a
 * colour, or with one too pale for words; `own-logo-one-ink`, `own-logo-unseen` for a member's own logo that cannot be drawn in the set, or not be
 * seen on its ground.
 * @example inkTable(brand, 'colour', { scene, colour: 'seagreen' }).inks.member
 */
export function inkTable(brand: Brand, id: string, options: InkOptions): InkResult {
  const set = inkSetOf(brand, id);
  const { scene, rendering = set.rendering } = options;
  if (rendering !== set.rendering) throw otherRendering(set);
  if (options.colour && scene.kind !== 'badge')
    throw new IdentityError('bad-option', logoHasNoMember, { reason: 'logo-has-no-member' });
  const ground = groundOf(brand, set, options);
  const { member, notices } = memberOf(brand, set, options);
  const table = { ...mapRoles(brand, set, member), ground: options.ground ? ground : null };
  refuseUnseen(brand, table, { ground, scene, set });
  const own = settleOwnLogo(table, { scene, ground });
  return { inks: own.inks, ground, rendering, notices: [...notices, ...own.notices] };
}

function groundOf({ inks }: Brand, set: InkSet, { scene, ground }: InkOptions): Ink {
  if (ground && ground !== 'own') return inks[ground];
  return inks[scene.shapes.some(({ role }) => words.has(role)) ? set.textGround : set.ground];
}

/** What a set does not name is left out. */
const leftOut = {
  people: null,
  slab: null,
  'slab-open': null,
  'on-slab': null,
  own: null,
  'own-ink': null,
  'own-plate': null,
};

function mapRoles(brand: Brand, set: InkSet, member: Ink | null): Omit<InkTable, 'ground'> {
  const inkFor = (name: RoleInk): Ink | null => {
    if (name === 'member') return member;
    if (name === 'on-member') return member && inkOnMember(brand, member);
    return brand.inks[name];
  };
  return {
    ...leftOut,
    ...(Object.fromEntries(Object.entries(set.roles).map(([role, name]) => [role, inkFor(name)])) as Omit<
      InkTable,
      'ground'
    >),
  };
}

/** The first part of a drawing that would not be seen on a ground, with its contrast. */
function firstUnseen(inks: Omit<InkTable, 'ground'>, ground: Ink, scene: Scene) {
  for (const { role } of scene.shapes) {
    const ink = role === 'ground' ? null : inks[role];
    if (!ink || role === 'ground') continue;
    const ratio = contrast(ink, ground);
    if (ratio < leastContrast[role]) return { role, ratio };
  }
  return null;
}

interface Seeing {
  readonly ground: Ink;
  readonly scene: Scene;
  readonly set: InkSet;
}

/** The charter is kept by the code: no drawing leaves on a ground where a part of it is not seen. */
function refuseUnseen(brand: Brand, inks: InkTable, { ground, scene, set }: Seeing): void {
  const unseen = firstUnseen(inks, ground, scene);
  if (!unseen) return;
  const seen = brand.inkSets.filter(
    (other) => other.isOffered && !firstUnseen(mapRoles(brand, other, null), ground, scene),
  );
  const refusal = groundRefusal(set, ground, { ratio: unseen.ratio, seen });
  throw new IdentityError('bad-option', refusal, {
    reason: 'unseen',
    ...unseen,
    set: set.id,
    ground: ground.name,
    seen: seen.map(({ id }) => id),
  });
}
