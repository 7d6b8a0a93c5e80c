import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../interface/classes.ts';
import { type Day, frenchDay } from '../dates/french-date.ts';

export interface KeyFigureProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The figure, as it is written: « 85 », « 1,9 M€ ». */
  readonly value: string;
  /** What is counted, so that figure and words make a sentence. */
  readonly children: ReactNode;
  /** Who counted: a report, a register. A figure without a source is not published. */
  readonly source: string;
  /** The day it was true. */
  readonly date: Day;
}

/**
 * One number that says something, with who counted it and when.
 *
 * @example <KeyFigure value="85" source="Registre des membres" date="2026-01-01">entrepreneurs</KeyFigure>
 */
export const KeyFigure = ({ value, children, source, date, className, ...props }: KeyFigureProps) => (
  <div {...props} className={classes('coodyssee-key-figure', className)}>
    <p>
      <strong>{value}</strong> <span>{children}</span>
    </p>
    <p>
      {source}
      {', '}
      <time dateTime={date}>{frenchDay(date)}</time>
    </p>
  </div>
);
