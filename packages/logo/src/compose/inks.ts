import { inks as brand } from '@coodyssee/tokens';
import { contrast } from '../colour/contrast.ts';
import { memberInk } from '../colour/member-ink.ts';
import { IdentityError, type Notice } from '../errors.ts';
import type { Ink, InkTable } from '../scene/ink.ts';
import type { Role, Scene } from '../scene/scene.ts';
import { type InkSet, inkSets, requireEntry } from './catalogue.ts';
import type { Rendering } from './drawing.ts';
import { groundRefusal, logoHasNoMember, noMemberColour } from './ink-refusals.ts';
import { type InkName, type InkScheme, inkSchemes, leastContrast } from './ink-schemes.ts';
import { settleOwnLogo } from './own-logo-inks.ts';

/** What the inks are for. */
export interface InkOptions {
  /** The drawing to ink: one with words to read gets a ground on which they can be read. */
  readonly scene: Scene;
  /** The member's own colour, as any CSS colour or a French word; only badges take one. */
  readonly colour?: string;
  /** Paint this ground instead of leaving it open; `own` is the one the set is made for. */
  readonly ground?: InkName | 'own';
}

/** A scene's inks, and what a person must know about them. */
export interface InkResult {
  readonly inks: InkTable;
  /** The ground the contrasts were held against, painted or not. */
  readonly ground: Ink;
  readonly rendering: Rendering;
  readonly notices: readonly Notice[];
}

/** Roles that are words to read. */
const words = new Set<Role>(['descriptor', 'name', 'trade', 'endorsement']);

/**
 * The ink of every role in a scene.
 *
 * @throws IdentityError `bad-colour` for a colour that cannot be read; `bad-option` for a ground the inks
 * cannot be seen on, for a colour on a logo, for the set `member` without a colour; `own-logo-one-ink`,
 * `own-logo-unseen` for a member's own logo that cannot be drawn in the set, or not be seen on its ground.
 * @example inkTable('colour', { scene, colour: 'seagreen' }).inks['front-body']
 */
export function inkTable(set: InkSet, options: InkOptions): InkResult {
  const scheme = inkSchemes[requireEntry(inkSets, set, 'L’encre').id];
  if (options.colour && options.scene.kind !== 'badge')
    throw new IdentityError('bad-option', logoHasNoMember, { reason: 'logo-has-no-member' });
  const ground = groundOf(scheme, options);
  const { member, notices } = memberOf(scheme, ground, options);
  const table = { ...mapRoles(scheme, member), ground: options.ground ? ground : null };
  refuseUnseen(table, { ground, scene: options.scene, set });
  const own = settleOwnLogo(table, { scene: options.scene, ground });
  return { inks: own.inks, ground, rendering: scheme.rendering, notices: [...notices, ...own.notices] };
}

function groundOf(scheme: InkScheme, { scene, ground }: InkOptions): Ink {
  if (ground && ground !== 'own') return brand[ground];
  return brand[scene.shapes.some(({ role }) => words.has(role)) ? scheme.textGround : scheme.ground];
}

function memberOf(scheme: InkScheme, ground: Ink, { colour, scene }: InkOptions) {
  const roles = scene.shapes.map(({ role }) => role).filter((role) => role !== 'ground');
  const carriers = roles.filter((role) => scheme.roles[role] === 'member');
  if (carriers.length === 0) return { member: null, notices: [] };
  if (!colour) {
    if (!scheme.withoutMember)
      throw new IdentityError('bad-option', noMemberColour, { reason: 'no-member-colour' });
    return { member: brand[scheme.withoutMember], notices: [] };
  }
  const use = carriers.some((role) => words.has(role)) ? 'text' : 'graphic';
  const result = memberInk(colour, { ground, use, brand });
  return { member: result.ink, notices: result.notices };
}

/** What a set does not name is left out. */
const leftOut = { own: null, 'own-ink': null, 'own-plate': null };

const mapRoles = (scheme: InkScheme, member: Ink | null) => ({
  ...leftOut,
  ...(Object.fromEntries(
    Object.entries(scheme.roles).map(([role, name]) => [role, name === 'member' ? member : brand[name]]),
  ) as Omit<InkTable, 'ground'>),
});

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

/** The charter is kept by the code: no drawing leaves on a ground where a part of it is not seen. */
function refuseUnseen(
  inks: InkTable,
  { ground, scene, set }: { ground: Ink; scene: Scene; set: InkSet },
): void {
  const unseen = firstUnseen(inks, ground, scene);
  if (!unseen) return;
  const seen = offered.filter((id) => !firstUnseen(mapRoles(inkSchemes[id], null), ground, scene));
  const refusal = groundRefusal(set, ground, { ratio: unseen.ratio, seen });
  throw new IdentityError('bad-option', refusal, {
    reason: 'unseen',
    ...unseen,
    set,
    ground: ground.name,
    seen,
  });
}

/** The sets to propose instead: each kind of ground has one among them. */
const offered = ['colour', 'dark', 'reversed', 'black', 'white'] as const satisfies readonly InkSet[];
