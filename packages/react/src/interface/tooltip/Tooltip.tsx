'use client';
import type { ReactNode, RefAttributes } from 'react';
import {
  Tooltip as AriaTooltip,
  type TooltipProps as AriaTooltipProps,
  TooltipTrigger,
  type TooltipTriggerComponentProps,
} from 'react-aria-components';
import { useThemeAttribute } from '../base/theme.ts';
import { classes } from '../classes.ts';

export interface TooltipProps
  extends Omit<AriaTooltipProps, 'children'>,
    Pick<TooltipTriggerComponentProps, 'delay' | 'closeDelay' | 'isDisabled'>,
    RefAttributes<HTMLDivElement> {
  /** A few words; never what one must know to go on. */
  readonly text: ReactNode;
  /** The button or link that it explains. */
  readonly children: ReactNode;
}

/**
 * Words that come when a control is pointed at or has the focus, and go with Escape.
 *
 * @example <Tooltip text="Copier le lien"><Button aria-label="Copier"><Copy /></Button></Tooltip>
 */
export const Tooltip = ({
  text,
  children,
  delay,
  closeDelay,
  isDisabled,
  isOpen,
  defaultOpen,
  onOpenChange,
  className,
  ...props
}: TooltipProps) => {
  const theme = useThemeAttribute();
  return (
    <TooltipTrigger {...{ delay, closeDelay, isDisabled, isOpen, defaultOpen, onOpenChange }}>
      {children}
      <AriaTooltip offset={8} {...theme} {...props} className={classes('coodyssee-tooltip', className)}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
};
