/**
 * One rung of the written ladder for long names: how many lines, and how far tracking and size may go
 * before the next rung is tried.
 */
export interface Rung {
  readonly id: string;
  /** French, for a person; a size under 100 % is added to it. */
  readonly label: string;
  readonly lines: 1 | 2 | 3;
  /** Most that may be taken off the tracking, in em. */
  readonly tighten: number;
  /** Largest and smallest share of the full size. */
  readonly largest: number;
  readonly smallest: number;
}

/** Shares of the full size at which a ladder changes rungs. */
export interface LadderSizes {
  /** Smallest on one line, before two are tried. */
  readonly oneLine: number;
  /** Largest on two lines. */
  readonly twoLines: number;
  /** Smallest of all. */
  readonly floor: number;
}

/**
 * The ladder of a name in a box, tried in this order: one line as long as it stays large, then two, and one
 * small line for a word that nothing can break. A name that fits at full size is never touched.
 */
export function createLadder({ oneLine, twoLines, floor }: LadderSizes): readonly Rung[] {
  const one = { label: 'une ligne', lines: 1 } as const;
  const two = { label: 'deux lignes', lines: 2 } as const;
  const tight = `${one.label}, lettres resserrées`;
  return [
    { ...one, id: 'one-line', tighten: 0, largest: 1, smallest: 1 },
    { ...one, id: 'one-line-tight', label: tight, tighten: 0.02, largest: 1, smallest: 1 },
    { ...one, id: 'one-line-smaller', tighten: 0.02, largest: 1, smallest: oneLine },
    { ...two, id: 'two-lines', tighten: 0, largest: twoLines, smallest: twoLines },
    { ...two, id: 'two-lines-smaller', tighten: 0.02, largest: twoLines, smallest: floor },
    { ...one, id: 'one-line-smallest', tighten: 0.02, largest: oneLine, smallest: floor },
  ];
}

/** The ladder where a layout has none of its own; the last rung serves only where three lines are allowed. */
export const ladder: readonly Rung[] = [
  ...createLadder({ oneLine: 0.8, twoLines: 1, floor: 0.6 }),
  { id: 'three-lines-smaller', label: 'trois lignes', lines: 3, tighten: 0.02, largest: 0.8, smallest: 0.5 },
];

/** The rung that was taken, for a person and for a program. */
export interface Step {
  readonly id: string;
  /** « deux lignes, 72 % » */
  readonly label: string;
  /** Share of the full size, 0 to 1. */
  readonly scale: number;
}

/** Names the rung that was taken. */
export const stepOf = ({ id, label }: Pick<Rung, 'id' | 'label'>, scale: number): Step => ({
  id,
  label: scale < 0.9995 ? `${label}, ${Math.floor(scale * 100 + 1e-9)}\u00A0%` : label,
  scale,
});
