import { contrast, minimumContrast } from '../../colour/contrast.ts';
import { IdentityError, type Notice } from '../../errors.ts';
import type { OwnLogo } from '../../own-logo/own-logo.ts';
import type { Ink, InkTable } from '../../scene/ink.ts';
import type { OwnFacts, Scene } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';
import { noOneInk, shownInOneInk, unseen } from './own-logo-words.ts';

/** What a logo's edge has to hold against a ground, and how much of it may fall short. */
interface Bar {
  readonly contrast: number;
  readonly most: number;
}

/** On white paper a logo is what its owner made it, pale or not; only one that vanishes is drawn otherwise. */
const onLight: Bar = { contrast: 1.12, most: 0.5 };
const onDark: Bar = { contrast: minimumContrast.graphic, most: 0.15 };

const isLight = (ground: Ink) => contrast(ground, 'black') > contrast(ground, 'white') * 2;

/** The part of a logo's edge that is lost against a ground, 0 to 1. */
const lostOn = ({ edges }: OwnFacts, ground: Ink, least: number): number =>
  edges.reduce((sum, { screen, share }) => sum + (contrast(screen, ground) < least ? share : 0), 0);

/**
 * True where a member's own logo is seen in its own colours on a ground.
 * @example isSeenOn(ownLogo, brand.inks.ink)
 */
export function isSeenOn(facts: Pick<OwnFacts, 'edges'>, ground: Ink): boolean {
  const bar = isLight(ground) ? onLight : onDark;
  return lostOn({ ...facts, hasOneInk: false }, ground, bar.contrast) <= bar.most;
}

interface Where {
  readonly scene: Scene;
  readonly ground: Ink;
}

/** What the logo lies on: its plate where it has one, the ground of the drawing else. */
const underOwn = (inks: InkTable, { scene, ground }: Where): Ink =>
  (scene.shapes.some(({ role }) => role === 'own-plate') && inks['own-plate']) || ground;

/**
 * Keeps a member's own logo in its colours, or turns it to the drawing's one ink where it would not be seen.
 *
 * @throws IdentityError `own-logo-one-ink` where one ink is wanted of a logo that has none; `own-logo-unseen` where it
 * is seen in no way
 */
export function settleOwnLogo(inks: InkTable, where: Where): { inks: InkTable; notices: readonly Notice[] } {
  const { own: facts } = where.scene;
  if (!facts) return { inks, notices: [] };
  if (!inks.own && !facts.hasOneInk) throw new IdentityError('own-logo-one-ink', noOneInk);
  if (!inks.own || isSeenOn(facts, underOwn(inks, where))) return { inks, notices: [] };
  if (!facts.hasOneInk)
    throw new IdentityError('own-logo-unseen', unseen(where.ground), { ground: where.ground.name });
  return {
    inks: { ...inks, own: null, 'own-plate': null, 'own-ink': inks.wordmark },
    notices: [shownInOneInk(where.ground)],
  };
}

/** True where a logo is only seen in a set of inks on its own white plate. */
export const needsPlate = (
  { inks }: Pick<Brand, 'inks'>,
  logo: Pick<OwnLogo, 'edges' | 'oneInk'>,
  { ground, roles }: InkSet,
): boolean => roles['own-plate'] !== undefined && !logo.oneInk && !isSeenOn(logo, inks[ground]);
