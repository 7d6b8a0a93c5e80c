import { lockups, solidCuts, symbol } from './drawings.generated.ts';
import { lineCuts } from './line.generated.ts';
import type { LogoInk } from './StepLogo.tsx';

/** A lockup in one cut of the symbol: its box in steps, and where its parts stand in it as SVG transforms. */
interface DrawnLockup {
  readonly box: readonly number[];
  readonly symbol?: string;
  readonly words?: string;
  readonly more?: { readonly place: string; readonly lines: string };
}

/** A lockup with the usual cut, then with the small one where it has one. */
export interface Lockup {
  /** The least width of each, in px. */
  readonly least: readonly number[];
  readonly drawn: readonly DrawnLockup[];
}

/** One drawing of a lockup, in one of its two cuts. */
export interface Step {
  readonly lockup: DrawnLockup;
  /** 0 for the usual cut, 1 for the small one. */
  readonly cut: number;
  /** Under this width in px the next step takes over. */
  readonly least: number;
}

/** The lockups a logo is drawn as; the one with the descriptor has a component of its own. */
export type LogoVariant = 'symbol' | 'symbol-small' | 'horizontal-small' | keyof typeof lockups;

/** Every one of them, the usual one first. */
export const variants: readonly LogoVariant[] = [
  'horizontal',
  'horizontal-small',
  ...(Object.keys(lockups) as (keyof typeof lockups)[]).filter((name) => name !== 'horizontal'),
  'symbol',
  'symbol-small',
];

/** What is drawn of some lockups from the largest step to the simplest, the symbol's small cut. */
export const stepsOf = (given: readonly Lockup[]): readonly Step[] =>
  [...given, symbol].flatMap((lockup: Lockup) =>
    lockup.drawn.map((drawn, cut) => ({ lockup: drawn, least: lockup.least[cut] ?? 0, cut })),
  );

/** A variant, and all that takes its place when it is too small. */
export function stepsFrom(variant: LogoVariant): readonly Step[] {
  const [name, small] = variant.split('-') as ['symbol' | keyof typeof lockups, string?];
  return stepsOf(name === 'symbol' ? [] : [lockups[name]]).slice(small ? 1 : 0);
}

/** What is inked of a symbol, and its people, who are white or left open in a solid one. */
export interface SymbolCut {
  readonly mark: string;
  readonly people: string;
}

/** White ink draws white people: in line, where a solid disc would leave them dark. */
export const isInLine = (ink: LogoInk | undefined): boolean => ink === 'white' || ink === 'reversed';

/** The symbol's outlines for an ink, the usual cut and the small one. */
export const cutsFor = (ink: LogoInk | undefined): readonly SymbolCut[] =>
  isInLine(ink) ? lineCuts : solidCuts;
