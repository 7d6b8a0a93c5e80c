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

/** The ladder of a name in a box, tried in this order. A name that fits at full size is never touched. */
export const ladder: readonly Rung[] = [
  { id: 'one-line', label: 'une ligne', lines: 1, tighten: 0, largest: 1, smallest: 1 },
  {
    id: 'one-line-tight',
    label: 'une ligne, lettres resserrées',
    lines: 1,
    tighten: 0.02,
    largest: 1,
    smallest: 1,
  },
  { id: 'one-line-smaller', label: 'une ligne', lines: 1, tighten: 0.02, largest: 1, smallest: 0.8 },
  { id: 'two-lines', label: 'deux lignes', lines: 2, tighten: 0, largest: 1, smallest: 1 },
  { id: 'two-lines-smaller', label: 'deux lignes', lines: 2, tighten: 0.02, largest: 1, smallest: 0.6 },
  // a long word that has no break may go as small on one line as broken names do on two
  { id: 'one-line-smallest', label: 'une ligne', lines: 1, tighten: 0.02, largest: 0.8, smallest: 0.6 },
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
  label: scale < 0.9995 ? `${label}, ${Math.floor(scale * 100)}\u00A0%` : label,
  scale,
});
