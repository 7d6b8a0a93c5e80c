import type { Notice } from '../../errors.ts';
import type { Ink, InkTable } from '../../scene/ink.ts';
import type { Suggestion } from '../../type/suggest.ts';
import type { Drawing, Rendering } from '../drawing.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';
import type { Layout } from '../layouts/layout.ts';
import type { LogoVariant } from '../logos/logo-variant.ts';
import type { Fit } from '../words/badge-text.ts';
import type { DrawingData } from './drawing-data.ts';
import type { PdfOptions, PngSize, SvgOptions } from './platform.ts';

/** What was really drawn: a simpler thing than was asked for, where the width was too small. */
export type Drawn =
  | { readonly subject: 'badge'; readonly design: Layout }
  | { readonly subject: 'logo'; readonly design: LogoVariant }
  | { readonly subject: 'group' | 'picture'; readonly design?: undefined };

/** A drawing with its inks, on its ground: what every format is written from. */
export interface Artwork {
  /** The drawing, with its clear space and its ground where a ground is painted. */
  readonly scene: Drawing;
  readonly inks: InkTable;
  /** By night, where the inks follow the page's theme. */
  readonly night?: InkTable;
  /** The ground that the contrasts were held against, painted or not. */
  readonly ground: Ink;
  readonly inkSet: InkSet;
  readonly rendering: Rendering;
  readonly drawn: Drawn;
  /** How the words were made to fit; nothing of words that are not drawn. */
  readonly fit: Partial<Fit>;
  /** What was changed, in French. */
  readonly notices: readonly Notice[];
  /** What might be better, in French, never applied. */
  readonly suggestions: readonly Suggestion[];
  /** SVG text: as a file where the platform writes files, as the markup of a page else. */
  readonly svg: (options?: SvgOptions) => string;
  /** @throws IdentityError `bad-size`; `no-exporter` where the platform writes no PNG */
  readonly png: (size: PngSize) => Promise<Uint8Array>;
  /** @throws IdentityError `bad-size`; `no-exporter` where the platform writes no PDF */
  readonly pdf: (options: PdfOptions) => Promise<Uint8Array>;
  /** Plain data for `<Badge>`, a database, or another program. */
  readonly toJSON: () => DrawingData;
}
