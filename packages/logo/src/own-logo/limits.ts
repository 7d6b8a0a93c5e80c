/** What a logo may be made of. A real one stays far under; what goes over is refused before it costs anything. */
export const limits = {
  /** Bytes of an SVG file, unpacked: 2 MB. */
  bytes: 2_000_000,
  /** Elements drawn, those repeated by `use` counted each time. */
  elements: 20_000,
  /** Path commands in all. */
  commands: 100_000,
  /** Lines that outlines carry where they are cut by one another, times their points. */
  cuts: 16_000_000,
  /** Elements tried against parts of a selector. */
  selectors: 4_000_000,
  /** Elements inside one another. */
  depth: 100,
  /** `use` inside what a `use` draws. */
  uses: 8,
  /** Rules of a style sheet. */
  rules: 2000,
  /** Greatest number a coordinate may be. */
  coordinate: 1e9,
  /** Flat bands that all gradients of a drawing become. */
  bands: 600,
  /** Pixels of a picture, before it is made smaller. */
  pixels: 64_000_000,
  /** Long side of the picture that is kept, in px. */
  longSide: 2400,
  /** Long side under which a picture is refused, in px. */
  shortest: 64,
} as const;

export type Counted = 'elements' | 'commands' | 'cuts' | 'selectors';

/** Counts what is drawn, and refuses before it is too much. */
export interface Budget {
  readonly spend: (what: Counted, count?: number) => void;
}
