import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Icon, type IconSize } from '../base/Icon.tsx';
import { Pending } from '../base/Pending.tsx';
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
    {pending && (
      <ProgressBar
        // in the icon's place, or over the words, which keep theirs
        className={icon ? 'coodyssee-button-pending' : 'coodyssee-button-pending coodyssee-button-over'}
        isIndeterminate
        aria-label={pending}
      >
        <Pending />
      </ProgressBar>
    )}
    {icon && !pending && <Icon size={iconSizes[size]}>{icon}</Icon>}
    {children && <span className="coodyssee-button-words">{children}</span>}
    {iconAfter && <Icon size={iconSizes[size]}>{iconAfter}</Icon>}
  </>
);
