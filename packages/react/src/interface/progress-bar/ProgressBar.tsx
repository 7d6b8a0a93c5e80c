'use client';
import type { RefAttributes } from 'react';
import {
  ProgressBar as AriaProgressBar,
  type ProgressBarProps as AriaProgressBarProps,
  Label,
} from 'react-aria-components';
import { classes } from '../classes.ts';

export interface ProgressBarProps
  extends Omit<AriaProgressBarProps, 'children'>,
    RefAttributes<HTMLDivElement> {
  /** What is being done: « Envoi du fichier ». */
  readonly label: string;
}

/**
 * How far something is. Where the end is not known, `isIndeterminate`: no figure is made up.
 *
 * @example <ProgressBar label="Envoi du fichier" value={40} />
 */
export const ProgressBar = ({ label, className, ...props }: ProgressBarProps) => (
  <AriaProgressBar {...props} className={classes('coodyssee-progress', className)}>
    {({ percentage, valueText, isIndeterminate }) => (
      <>
        <Label>{label}</Label>
        {!isIndeterminate && <span>{valueText}</span>}
        <div>
          <div
            data-indeterminate={isIndeterminate || undefined}
            style={isIndeterminate ? undefined : { scale: `${(percentage ?? 0) / 100} 1` }}
          />
        </div>
      </>
    )}
  </AriaProgressBar>
);
