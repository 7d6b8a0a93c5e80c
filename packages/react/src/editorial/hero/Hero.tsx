import { type ReactNode, useId } from 'react';
import { Band, type BandProps } from '../../interface/band/Band.tsx';
import { classes } from '../../interface/classes.ts';
import { Heading } from '../../interface/heading/Heading.tsx';

export interface HeroProps extends Omit<BandProps, 'title'> {
  /** The page’s title, its only level 1. */
  readonly title: ReactNode;
  /** A few words over the title. */
  readonly overline?: ReactNode;
  /** Under the words: one main link, and another at most. */
  readonly actions?: ReactNode;
}

/**
 * Top of a page: what it is about, in a few large words.
 *
 * @example <Hero title="Entreprendre encordés" drawing={<Gathering colours={colours} />}>…</Hero>
 */
export function Hero({ title, overline, actions, tone = 'warm', className, children, ...props }: HeroProps) {
  const name = useId();
  return (
    <Band aria-labelledby={name} {...props} tone={tone} className={classes('coodyssee-hero', className)}>
      {overline && <p className="coodyssee-overline">{overline}</p>}
      <Heading id={name} level={1} size="display">
        {title}
      </Heading>
      {children && <div className="coodyssee-lead">{children}</div>}
      {actions && <div className="coodyssee-hero-actions">{actions}</div>}
    </Band>
  );
}
