import { lockups, symbol } from './drawings.generated.ts';

/** A lockup in one cut of the symbol: its box in steps, and where its parts stand in it as SVG transforms. */
interface DrawnLockup {
  readonly box: readonly number[];
  readonly symbol?: string;
  readonly words?: string;
}

interface Lockup {
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

/** What each version is drawn as, from its largest drawing down; a simpler one of its own kind is the same, later. */
const chains: Readonly<Record<string, readonly Lockup[]>> = {
  symbol: [],
  wordmark: [lockups.wordmark],
  horizontal: [lockups.horizontal],
  vertical: [lockups.vertical],
};

/** A version of the logo; one that is not known is the usual one. */
export function stepsFrom(variant: string): readonly Step[] {
  const [name = '', small] = variant.split('-');
  const chain = Object.hasOwn(chains, name) ? chains[name] : chains.horizontal;
  const steps = [...(chain ?? []), symbol as Lockup].flatMap(({ drawn, least }) =>
    drawn.map((lockup, cut) => ({ lockup, cut, least: least[cut] ?? 0 })),
  );
  return steps.slice(small ? 1 : 0);
}
