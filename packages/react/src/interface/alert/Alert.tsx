import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '../base/Icon.tsx';
import { oneOf } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';
import { ToneWord } from './ToneWord.tsx';
import { type AlertTone, alertTones } from './tones.ts';

export interface AlertProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** Default `info`. */
  readonly tone?: AlertTone;
  /** The message in a few words. */
  readonly title?: ReactNode;
  /** Level of the title in the page’s outline. Default: a bold line, out of the outline. */
  readonly headingLevel?: HeadingLevel;
  /** The tone’s word, read before the message. Default: « Information », « C’est fait », « Attention », « Erreur ». */
  readonly toneLabel?: string;
}

/**
 * A message that stays in the page. It is silent: one that appears after an action needs `role="status"`
 * (or `role="alert"` for an error that stops the person).
 *
 * @example <Alert tone="warning" title="Inscriptions closes demain">Il reste six places.</Alert>
 */
export function Alert({
  tone = 'info',
  title,
  headingLevel,
  toneLabel,
  className,
  children,
  ...props
}: AlertProps) {
  const known = oneOf('<Alert tone>', tone, Object.keys(alertTones) as AlertTone[]);
  const { Mark } = alertTones[known];
  return (
    <div {...props} data-tone={known} className={classes('coodyssee-alert', className)}>
      <Icon size="lg">
        <Mark />
      </Icon>
      <div>
        <ToneWord tone={known} label={toneLabel} />
        {title && headingLevel && (
          <Heading level={headingLevel} size="5">
            {title}
          </Heading>
        )}
        {title && !headingLevel && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
