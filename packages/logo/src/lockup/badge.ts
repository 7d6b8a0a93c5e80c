import { IdentityError, type Notice } from '../errors.ts';
import { isMisfit, type Misfit } from '../type/misfit.ts';
import type { Typesetter } from '../type/shaped.ts';
import type { Suggestion } from '../type/suggest.ts';
import type { Brand } from './brand.ts';
import { type Cut, createDrawing, type Drawing, type Rendering } from './drawing.ts';
import { requireEntry } from './entry.ts';
import { checkMember, checkTypesetter } from './given.ts';
import type { LaidOut, Layout, PlacedLogo } from './layouts/layout.ts';
import { legibleWidth } from './legibility.ts';
import { badgeNotices } from './words/badge-notices.ts';
import type { Fit, Wording } from './words/badge-text.ts';
import { endorsementText } from './words/endorsement.ts';
import { type Member, type PreparedMember, prepareMember } from './words/prepare.ts';

/** Which badge, and how it is drawn. */
export interface BadgeOptions {
  /** Id or slug of a layout of the brand. */
  readonly layout: string;
  /** Default `solid`. */
  readonly rendering?: Rendering;
  /** Default: the longest that fits; `short` in a layout that is made to be small. */
  readonly wording?: Wording;
  /** The symbol of a layout that has a small one; default `regular`. */
  readonly cut?: Cut;
  /** For a layout that needs one. */
  readonly ownLogo?: PlacedLogo;
  /** Loaded with {@link badgeTexts} of the same member. */
  readonly typesetter: Typesetter;
}

/** A badge and all that the person should know of how it came about. */
export interface Badge {
  readonly scene: Drawing;
  readonly fit: Fit;
  /** What was changed, in French. */
  readonly notices: readonly Notice[];
  /** What might be better, in French, never applied. */
  readonly suggestions: readonly Suggestion[];
}

/** The layout with this id or slug. */
export const layoutOf = ({ layouts }: Pick<Brand, 'layouts'>, id: string): Layout =>
  requireEntry<Layout>(layouts, id, 'La forme');

/**
 * Draws a member's badge.
 *
 * @returns the badge, or that its words have no room
 * @throws IdentityError `empty-text`, `text-too-long`, `confusable`, `missing-glyph`; `bad-option` for a layout or a
 * status that the brand does not have, or a layout that lacks what it needs
 * @example
 * const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
 * composeBadge(brand, member, { layout: 'band', typesetter });
 */
export function composeBadge(brand: Brand, member: Member, options: BadgeOptions): Badge | Misfit {
  checkMember(member);
  checkTypesetter(options?.typesetter);
  const { rendering = 'solid', cut = 'regular', wording, ownLogo, typesetter } = options;
  const layout = layoutOf(brand, options.layout);
  if (layout.needs === 'own-logo' && !ownLogo) throw needsLogo(layout);
  const words = prepareMember(brand, member);
  const laidOut = layout.layOut({
    brand,
    text: { ...words, typesetter },
    rendering,
    cut,
    ...(wording && { wording }),
    ...(ownLogo && { ownLogo }),
  });
  if (isMisfit(laidOut)) return laidOut;
  return {
    scene: sceneOf(brand, { layout, laidOut, words, cut }),
    fit: laidOut.fit,
    notices: [...words.notices, ...badgeNotices(brand, { layout, laidOut, words, asked: wording })],
    suggestions: words.suggestions,
  };
}

interface Finished {
  readonly layout: Layout;
  readonly laidOut: LaidOut;
  readonly words: PreparedMember;
  readonly cut: Cut;
}

function sceneOf(brand: Brand, { layout, laidOut, words, cut }: Finished): Drawing {
  const { shapes, smallest, fit, own, decidedFor } = laidOut;
  const decided = layout.minimumWidth[cut];
  const grown = (width: number) => {
    const factor = decidedFor ? width / decidedFor : 1;
    return { px: Math.ceil(decided.px * factor), mm: Math.ceil(decided.mm * factor) };
  };
  const scene = createDrawing({
    shapes,
    kind: 'badge',
    ...alternative(brand, { layout, fit, words }),
    clearSpace: brand.symbol.clearSpace,
    minimumWidth: (width) => legibleWidth({ width, smallest, decided: grown(width) }),
  });
  return own ? { ...scene, own } : scene;
}

/**
 * The words a screen reader says: what is drawn, the endorsement in its long form where a name precedes it.
 * The trade is said only where it was drawn.
 */
function alternative(
  brand: Brand,
  { layout, fit, words }: Pick<Finished, 'layout' | 'words'> & { readonly fit: Fit },
) {
  const { name, trade, status } = words;
  if (!layout.isNamed) return { title: capitalised(endorsementText(brand, status, fit.wording)) };
  const wording = fit.wording === 'full' ? 'full' : 'long';
  const title = `Logo ${name}, ${endorsementText(brand, status, wording)}`;
  return trade && fit.trade ? { title, description: trade } : { title };
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

const needsLogo = ({ id, slug }: Layout): IdentityError =>
  new IdentityError(
    'bad-option',
    {
      what: `Le badge «\u00A0${slug}\u00A0» a été demandé sans logo.`,
      why: 'Cette forme pose la mention de la coopérative à côté du logo de l’activité.',
      fix: 'Donnez ce logo (SVG, PNG ou JPEG), ou choisissez une autre forme.',
    },
    { reason: 'needs-own-logo', layout: id },
  );
