import type { Scene } from '../../scene/scene.ts';
import { isMisfit, type Misfit, orRefuse } from '../../type/misfit.ts';
import type { Typesetter } from '../../type/shaped.ts';
import type { Brand } from '../brand.ts';
import type { Drawing } from '../drawing.ts';
import { checkDoor, checkMember, checkRequest } from '../given.ts';
import { composeGroupBadge, groupEndorsement } from '../group/group.ts';
import { needsColour, takesColour } from '../ink-sets/ink-set.ts';
import { badgeTexts, type Member } from '../words/prepare.ts';
import type { Artwork } from './artwork.ts';
import type { Composed } from './descend.ts';
import { drawLogo, type LogoRequest } from './draw-logo.ts';
import { createFaces, type Faces } from './faces.ts';
import { finish, type Inking, settle } from './finish.ts';
import { firstOf } from './first-fitting.ts';
import type { Platform } from './platform.ts';
import { facesNotLoaded } from './refusals.ts';
import { type BadgeRequest, createComposer, tryBadge } from './try-badge.ts';

/** The badge of several members, in its inks. */
interface GroupRequest extends Omit<Inking, 'colour'> {
  /** Each one's own colour, by the order of the names; inks of one colour leave them out. */
  readonly colours?: readonly (string | undefined)[];
}

/** A picture of a brand that is no logo, in its inks. */
type PictureRequest = Inking;

/**
 * The one door to a brand's drawings: what is asked for is drawn as the charter wants it, or refused with a code.
 */
export interface Identity {
  readonly brand: Brand;
  readonly platform: Platform;
  /** What sets words of the brand, for pages that carry more of them than a badge. */
  readonly faces: Faces;
  /** Loads what a member's words need; a Latin name needs nothing where the platform stores the letters. */
  readonly load: (member: Member | readonly string[]) => Promise<Typesetter>;
  /** Every text that a badge of this member may carry. */
  readonly textsOf: (member: Member) => readonly string[];
  /**
   * A member's badge.
   * @throws IdentityError `does-not-fit`, `too-small`, `bad-option`, `bad-colour`, `faces-not-loaded`, and for words
   * that cannot be drawn at all
   */
  readonly badge: (member: Member, request?: BadgeRequest) => Artwork;
  /** As `badge`, where a name that has no room is an answer. */
  readonly tryBadge: (member: Member, request?: BadgeRequest) => Artwork | Misfit;
  /** The first of these layouts that holds the member's words; where none does, the answer of the first. */
  readonly firstFitting: (
    member: Member,
    layouts: readonly [string, ...string[]],
    request?: Omit<BadgeRequest, 'layout'>,
  ) => Artwork | Misfit;
  /** The badge of two to eight members who stand together. Load the names and `groupTexts` first. */
  readonly group: (names: readonly string[], request?: GroupRequest) => Artwork;
  readonly groupTexts: (names: readonly string[]) => readonly string[];
  /** A version of the logo. */
  readonly logo: (request?: LogoRequest) => Artwork;
  /** Any other scene of the brand in its inks: a landscape, an icon. */
  readonly picture: (scene: Scene | Drawing, request?: PictureRequest) => Artwork;
}

/**
 * Opens the door to a brand.
 *
 * @throws IdentityError `bad-option` where one of the two is missing
 * @param platform what sets words and writes files here: `node` and `browser` of the export package, or your own
 * @example
 * const identity = createIdentity(coodyssee, platform);
 * const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
 * await identity.load(member);
 * identity.badge(member, { layout: 'band', inks: 'colour', colour: 'seagreen' }).svg();
 */
export function createIdentity(brand: Brand, platform: Platform): Identity {
  checkDoor(brand, platform);
  const faces = createFaces(brand, platform.loadFaces);
  const composeStep = createComposer(brand);
  const textsOf = (member: Member | readonly string[]): readonly string[] => {
    if (isTexts(member)) return member;
    checkMember(member);
    return badgeTexts(brand, member);
  };
  const typesetterOf = (texts: readonly string[]): Typesetter => {
    const typesetter = faces.now(texts);
    if (!typesetter) throw facesNotLoaded(texts);
    return typesetter;
  };
  const finishAs = (composed: Composed, inking: Inking) =>
    finish(composed, {
      brand,
      exporters: platform,
      settled: settle(brand, inking),
      colour: inking.colour,
    });

  const tryOne: Identity['tryBadge'] = (member, request = {}) => {
    checkRequest(request, 'badge');
    const typesetter = typesetterOf(textsOf(member));
    const settled = settle(brand, request);
    const composed = tryBadge(member, request, { brand, typesetter, settled, composeStep });
    return isMisfit(composed) ? composed : finishAs(composed, request);
  };
  const groupTexts = (names: readonly string[]) => [
    ...names.flatMap((name) => badgeTexts(brand, { name })),
    groupEndorsement(brand),
  ];

  return {
    brand,
    platform,
    faces,
    load: (member) => faces.load(textsOf(member)),
    textsOf,
    badge: (member, request) => orRefuse(tryOne(member, request)),
    tryBadge: tryOne,
    firstFitting: firstOf(tryOne),
    groupTexts,
    group: (names, request = {}) => {
      const { set } = settle(brand, request);
      const typesetter = typesetterOf(groupTexts(names));
      const colours = takesColour(set) && !needsColour(set) ? request.colours : undefined;
      const options = { rendering: set.rendering, typesetter, ...(colours && { colours }) };
      const group = orRefuse(composeGroupBadge(brand, names, options));
      return finishAs({ ...group, drawn: { subject: 'group' }, fit: {}, suggestions: [] }, request);
    },
    logo: (request = {}) => {
      checkRequest(request, 'logo');
      return finishAs(drawLogo(brand, request, settle(brand, request)), request);
    },
    picture: (scene, request = {}) => finishAs(composedPicture(scene), request),
  };
}

/** A picture has no room to keep free, and no least width. */
const composedPicture = (scene: Scene | Drawing): Composed => ({
  scene: { clearSpace: 0, minimumWidth: { px: 0, mm: 0 }, ...scene },
  drawn: { subject: 'picture' },
  fit: {},
  notices: [],
  suggestions: [],
});

const isTexts = (member: Member | readonly string[]): member is readonly string[] => Array.isArray(member);
