/** The three circles of a press, by the diameter its buttons are sold by; mm. Machines differ by a millimetre. */
export interface Press {
  readonly size: number;
  /** Paper the press takes. */
  readonly cut: number;
  /** What is seen from the front; the rest wraps round the edge. */
  readonly visible: number;
  /** Where what is read must stay. */
  readonly live: number;
}

export const presses: readonly Press[] = [
  { size: 25, cut: 35, visible: 25, live: 21 },
  { size: 38, cut: 48, visible: 38, live: 33 },
  { size: 56, cut: 67, visible: 56, live: 50 },
  { size: 58, cut: 70, visible: 58, live: 52 },
];
