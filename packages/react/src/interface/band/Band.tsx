import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type BandTone = 'plain' | 'warm' | 'brand' | 'inverse';

export interface BandProps extends ComponentProps<'section'> {
  /** Default `plain`: the page’s own ground. */
  readonly tone?: BandTone;
  /** A drawing behind the words, from edge to edge, standing on the band’s foot. */
  readonly backdrop?: ReactNode;
  /** After the words, from edge to edge, standing on the band’s foot: a `Gathering`. */
  readonly drawing?: ReactNode;
}

/** Grounds that are the same by day and by night: what stands on them takes the mode that reads there. */
const modes: Partial<Record<BandTone, 'light' | 'dark'>> = { brand: 'light', inverse: 'dark' };

/**
 * A strip of the page, from edge to edge; its content keeps to the page’s measure. It is a region of its own
 * where it is named.
 *
 * @example <Band tone="warm" aria-labelledby="rendez-vous">…</Band>
 */
export const Band = ({ tone = 'plain', backdrop, drawing, className, children, ...props }: BandProps) => (
  <section
    data-theme={modes[tone]}
    {...props}
    data-tone={tone}
    className={classes('coodyssee-band', className)}
  >
    {backdrop && (
      <div className="coodyssee-band-backdrop" aria-hidden="true">
        {backdrop}
      </div>
    )}
    <div className="coodyssee-inner">{children}</div>
    {drawing}
  </section>
);
