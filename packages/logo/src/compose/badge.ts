import { IdentityError, type Notice } from '../errors.ts';
import type { Typesetter } from '../type/shaped.ts';
import type { Suggestion } from '../type/suggest.ts';
import type { BadgeStyle, BadgeText, Fit, LaidOut } from './badge-text.ts';
import { layOutBand } from './band.ts';
import { type BadgeLayout, badgeLayouts, requireEntry } from './catalogue.ts';
import { compactMinimum, layOutCompact } from './compact.ts';
import { type Cut, createDrawing, type Drawing, type MinimumWidth, type Rendering } from './drawing.ts';
import { legibleWidth } from './legibility.ts';
import { type Member, type PreparedMember, prepareMember } from './prepare.ts';
import { layOutSeal } from './seal.ts';
import { symbolClearSpace } from './symbol.ts';
import { endorsementText, type StatusId, type Wording } from './wording.ts';

/** Which badge, and how it is drawn. */
export interface BadgeOptions {
  readonly layout: BadgeLayout;
  /** Default `solid`. */
  readonly rendering?: Rendering;
  /** Default: the longest that fits; `short` in the compact badge, which is made to be small. */
  readonly wording?: Wording;
  /** The symbol of the compact badge; default `regular`. */
  readonly cut?: Cut;
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

interface Layout {
  /** The least width decided for the layout, by the cut of its symbol. */
  readonly minimumWidth: Readonly<Record<Cut, MinimumWidth>>;
  readonly layOut: (text: BadgeText, style: BadgeStyle) => LaidOut;
}

const same = (width: MinimumWidth) => ({ regular: width, small: width });

const layouts: Readonly<Record<BadgeLayout, Layout>> = {
  band: { minimumWidth: same({ px: 160, mm: 35 }), layOut: layOutBand },
  seal: { minimumWidth: same({ px: 96, mm: 22 }), layOut: layOutSeal },
  compact: { minimumWidth: compactMinimum, layOut: layOutCompact },
};

/**
 * Draws a member's badge.
 *
 * @throws IdentityError `empty-text`, `text-too-long`, `confusable`, `missing-glyph`, `does-not-fit`
 * @example
 * const member = { name: 'Atelier Ubac', trade: 'Ébéniste' };
 * const typesetter = await loadTypesetter(badgeTexts(member), readFace);
 * composeBadge(member, { layout: 'band', typesetter }).scene;
 */
export function composeBadge(member: Member, options: BadgeOptions): Badge {
  const { layout, rendering = 'solid', cut = 'regular', wording, typesetter } = options;
  const words = prepareMember(member);
  const { notices, suggestions } = words;
  const { id, slug } = requireEntry(badgeLayouts, layout, 'La forme');
  const { minimumWidth, layOut } = layouts[id];
  const style = { rendering, cut, ...(wording && { wording }) };
  const laidOut = withOrWithoutTrade({ ...words, typesetter }, (text) => layOut(text, style));
  const scene = createDrawing({
    shapes: laidOut.shapes,
    kind: 'badge',
    ...alternative(words, { layout, fit: laidOut.fit }),
    clearSpace: symbolClearSpace,
    minimumWidth: (width) => legibleWidth({ width, smallest: laidOut.smallest, decided: minimumWidth[cut] }),
  });
  const told = [
    ...notices,
    ...(laidOut.leftOut ? [tradeLeftOut(laidOut.leftOut, { id, slug })] : []),
    ...(isShortened(words.status, { asked: wording, drawn: laidOut.fit.wording })
      ? [wordingShortened(words.status, { id, slug })]
      : []),
  ];
  return { scene, fit: laidOut.fit, notices: told, suggestions };
}

/**
 * The words a screen reader says: what is drawn, the endorsement in its long form where a name precedes it.
 * The trade is said only where it was drawn.
 */
function alternative(
  { name, trade, status }: PreparedMember,
  { layout, fit }: Pick<BadgeOptions, 'layout'> & { fit: Fit },
) {
  if (layout === 'compact') return { title: capitalised(endorsementText(status, fit.wording)) };
  const title = `Logo ${name}, ${endorsementText(status, 'long')}`;
  return trade && fit.trade ? { title, description: trade } : { title };
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** A trade is optional: where it does not fit the badge is drawn without it, and the person is told. */
function withOrWithoutTrade(text: BadgeText, layOut: (text: BadgeText) => LaidOut): LaidOut {
  const { trade, ...bare } = text;
  try {
    return layOut(text);
  } catch (error) {
    if (!trade || !(error instanceof IdentityError) || error.code !== 'does-not-fit') throw error;
    return { ...layOut(bare), leftOut: trade };
  }
}

/** True when the wording that was asked for, or the status that was given, is not on the badge. */
function isShortened(
  status: StatusId,
  { asked, drawn }: { asked: Wording | undefined; drawn: Wording },
): boolean {
  const wanted = asked === 'long' || (asked === undefined && status !== 'activity');
  return wanted && drawn === 'short';
}

type Form = Pick<(typeof badgeLayouts)[number], 'id' | 'slug'>;

const wordingShortened = (status: StatusId, { id, slug }: Form): Notice => ({
  code: 'wording-shortened',
  message: `«\u00A0${endorsementText(status, 'long')}\u00A0» ne tient pas sur le badge ${slug}\u00A0: il porte «\u00A0${endorsementText(status, 'short')}\u00A0».`,
  details: { layout: id, long: endorsementText(status, 'long'), short: endorsementText(status, 'short') },
});

const tradeLeftOut = (trade: string, { id, slug }: Form): Notice => ({
  code: 'trade-left-out',
  message: `Le métier («\u00A0${trade}\u00A0») ne tient pas sur le badge ${slug}\u00A0: il a été laissé de côté. Essayez de le dire plus court.`,
  details: { layout: id, trade },
});
