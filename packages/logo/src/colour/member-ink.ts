import { differenceCiede2000 } from 'culori/fn';
import type { Notice } from '../errors.ts';
import type { Ink } from '../scene/ink.ts';
import type { HouseColours } from './brand-ink.ts';
import { type ColourUse, contrast, meets, minimumContrast } from './contrast.ts';
import { nearestPassing } from './nearest-passing.ts';
import { movedNotice, nearPrimaryNotice } from './notices.ts';
import { type ParsedColour, parseColour } from './parse-colour.ts';
import { toCmyk } from './to-cmyk.ts';

/** Under this ΔE00 a colour reads as the brand's own. */
const NEAR = 10;

const difference = differenceCiede2000();

export interface MemberInkOptions {
  /** What the colour stands on. */
  readonly ground: Ink;
  /** `graphic` holds 3:1 on the ground, `text` 4.5:1. */
  readonly use: ColourUse;
  /** The brand's inks. */
  readonly house: HouseColours;
}

/** A member's colour made fit for its place, and what became of it. */
export interface MemberInk {
  /** Named « membre ». */
  readonly ink: Ink;
  /** The colour as it was read, before any move: `#rrggbb`. */
  readonly original: string;
  /** True where the lightness had to move. */
  readonly changed: boolean;
  /** WCAG contrast with the ground. */
  readonly ratio: { readonly before: number; readonly after: number; readonly wanted: number };
  /** What the person must be told, in French, in the order it happened. */
  readonly notices: readonly Notice[];
}

function nearPrimary(screen: string, { primary }: HouseColours): Notice[] {
  const delta = difference(screen, primary.screen);
  return delta < NEAR ? [nearPrimaryNotice(screen, primary, delta)] : [];
}

function fit(parsed: ParsedColour, { ground, use, house }: MemberInkOptions) {
  const { screen: from, cmyk } = parsed;
  if (meets(from, ground, use)) return { ink: { name: 'membre', screen: from, cmyk: cmyk ?? toCmyk(from) } };
  const ratio = (colour: string) => contrast(colour, ground);
  const { screen: to, direction } = nearestPassing(from, { ratio, wanted: minimumContrast[use] });
  const notice = movedNotice({
    from,
    to,
    direction,
    before: ratio(from),
    after: ratio(to),
    ground,
    use,
    house,
    inkFits: meets(house.ink, ground, use),
    inksLost: cmyk !== undefined,
  });
  return { ink: { name: 'membre', screen: to, cmyk: toCmyk(to) }, notice };
}

/**
 * A member's own colour as an ink: readable on its ground, with its print twin. A colour that fails
 * is moved in lightness only, by the least that passes, and a notice says what was done.
 * @param input any colour parseColour reads
 * @throws IdentityError `bad-colour`
 * @example memberInk('gold', { ground: brand.inks.paper, use: 'graphic', house: brand.inks }).changed // true
 */
export function memberInk(input: string, options: MemberInkOptions): MemberInk {
  const parsed = parseColour(input);
  const { ink, notice } = fit(parsed, options);
  const told = [parsed.notice, notice].filter((one) => one !== undefined);
  return {
    ink,
    original: parsed.screen,
    changed: notice !== undefined,
    ratio: {
      before: contrast(parsed.screen, options.ground),
      after: contrast(ink, options.ground),
      wanted: minimumContrast[options.use],
    },
    notices: [...told, ...nearPrimary(ink.screen, options.house)],
  };
}
