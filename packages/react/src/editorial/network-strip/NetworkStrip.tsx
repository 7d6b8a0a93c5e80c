import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../interface/classes.ts';
import { PageLink } from '../../interface/link/PageLink.tsx';

/** A movement that the cooperative belongs to; its own spelling is kept. */
export interface Network {
  readonly name: string;
  readonly href?: string;
  /** The logo as its owner supplied it. */
  readonly logo?: ReactNode;
}

export interface NetworkStripProps extends Omit<ComponentProps<'nav'>, 'children'> {
  readonly networks: readonly Network[];
  /** Said before them, and the name of the list. Default « Coodyssée fait partie de ». */
  readonly label?: string;
}

/**
 * The movements that the cooperative belongs to, at one height, none before the others.
 *
 * @example <NetworkStrip networks={[{ name: 'lescop', href: 'https://www.les-scop.example' }]} />
 */
export const NetworkStrip = ({
  networks,
  label = 'Coodyssée fait partie de',
  className,
  ...props
}: NetworkStripProps) => (
  <nav aria-label={label} {...props} className={classes('coodyssee-networks', className)}>
    <p>{label}</p>
    <ul>
      {networks.map(({ name, href, logo }) => (
        <li key={name}>
          {href ? (
            <PageLink className="coodyssee-focus" href={href}>
              {logo ?? name}
            </PageLink>
          ) : (
            (logo ?? name)
          )}
        </li>
      ))}
    </ul>
  </nav>
);
