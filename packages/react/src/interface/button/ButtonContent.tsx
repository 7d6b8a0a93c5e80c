import type { ReactNode } from 'react';
import { ProgressBarContext, useSlottedContext } from 'react-aria-components';
import { Icon, type IconSize } from '../base/Icon.tsx';
import { Pending } from '../base/Pending.tsx';
import { classes } from '../classes.ts';
import type { ButtonSize } from './look.ts';

interface Content {
  readonly size: ButtonSize;
  readonly icon?: ReactNode;
  readonly iconAfter?: ReactNode;
  readonly children?: ReactNode;
  /** What is awaited, read aloud; present only while it is. */
  readonly pending?: string | undefined;
}

const iconSizes: Readonly<Record<ButtonSize, IconSize>> = { sm: 'sm', md: 'md', lg: 'md' };

/** What a button, or a link that looks like one, holds: an icon, words, an icon. */
export const ButtonContent = ({ size, icon, iconAfter, children, pending }: Content) => (
  <>
    {pending && <Wait beside={Boolean(icon)}>{pending}</Wait>}
    {icon && !pending && <Icon size={iconSizes[size]}>{icon}</Icon>}
    {children && <span className="coodyssee-button-words">{children}</span>}
    {iconAfter && <Icon size={iconSizes[size]}>{iconAfter}</Icon>}
  </>
);

/**
 * What is awaited, in the icon's place, or over the words, which keep theirs. Not a `ProgressBar`: how far
 * it is nobody knows, and the part that counts would weigh more than the button. The button gives the id, and
 * names itself by it.
 */
const Wait = ({ beside, children }: { readonly beside: boolean; readonly children: string }) => (
  <span
    id={useSlottedContext(ProgressBarContext)?.id}
    role="progressbar"
    aria-label={children}
    className={classes('coodyssee-button-pending', beside ? undefined : 'coodyssee-button-over')}
  >
    <Pending />
  </span>
);
