import { lockups, symbol } from './drawings.generated.ts';

/** A lockup: its box in steps, and where its parts stand in it as SVG transforms. */
export interface Lockup {
  readonly box: readonly [width: number, height: number];
  /** The least width in px with three people, then with two. */
  readonly least: readonly number[];
  readonly symbol?: string;
  readonly words?: string;
  readonly more?: { readonly place: string; readonly lines: string };
}

/** One drawing of a lockup, with three people or with two. */
export interface Step {
  readonly lockup: Lockup;
  /** 0 with three people, 1 with two. */
  readonly cut: number;
  /** Under this width in px the next step takes over. */
  readonly least: number;
}

/** The lockups a logo is drawn as; the one with the descriptor has a component of its own. */
export type LogoVariant = 'symbol' | 'symbol-small' | 'horizontal-small' | keyof typeof lockups;

/** What is drawn of some lockups from the largest step to the simplest, the symbol of two people. */
export const stepsOf = (given: readonly Lockup[]): readonly Step[] =>
  [...given, symbol].flatMap((lockup: Lockup) => lockup.least.map((least, cut) => ({ lockup, least, cut })));

/** A variant, and all that takes its place when it is too small. */
export function stepsFrom(variant: LogoVariant): readonly Step[] {
  const [name, small] = variant.split('-') as ['symbol' | keyof typeof lockups, string?];
  return stepsOf(name === 'symbol' ? [] : [lockups[name]]).slice(small ? 1 : 0);
}
