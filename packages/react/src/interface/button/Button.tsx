'use client';
import type { ReactNode, RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { useTexts } from '../base/language.ts';
import { oneOf, tell } from '../base/mistakes.ts';
import { classes } from '../classes.ts';
import { ButtonContent } from './ButtonContent.tsx';
import { type ButtonLook, buttonVariants } from './look.ts';

interface Common extends Omit<AriaButtonProps, 'children'>, RefAttributes<HTMLButtonElement>, ButtonLook {
  /** After the words: where the press leads, not what it does. */
  readonly iconAfter?: ReactNode;
  /** Read aloud while `isPending`. Default « En cours… », “In progress…”. */
  readonly pendingText?: string;
}

interface WithWords extends Common {
  /** What the press does, as a verb. */
  readonly children: ReactNode;
  readonly label?: never;
}

interface IconAlone extends Common {
  readonly icon: ReactNode;
  /** The words that the icon stands for, read aloud. */
  readonly label: string;
  readonly children?: never;
}

/** Words, or an icon alone with a `label`: a button without a name is a type error. */
export type ButtonProps = WithWords | IconAlone;

const texts = { fr: { pending: 'En cours…' }, en: { pending: 'In progress…' } };

/**
 * Does something on the page; to go somewhere, take a `Link`.
 *
 * @example <Button onPress={save}>Enregistrer</Button>
 * @example <Button variant="quiet" icon={<Trash2 />} label="Supprimer le logo" onPress={remove} />
 */
export const Button = ({
  variant = 'primary',
  size = 'md',
  icon,
  iconAfter,
  label,
  pendingText,
  children,
  className,
  ...props
}: ButtonProps) => {
  const { pending } = useTexts(texts);
  if (!children && !label && !props['aria-label'] && !props['aria-labelledby'])
    tell(
      '<Button> has no name: write its words between the tags, or say in `label` what its icon stands for.',
    );
  return (
    <AriaButton
      {...(label && { 'aria-label': label })}
      {...props}
      data-variant={oneOf('<Button variant>', variant, buttonVariants)}
      data-size={size}
      data-icon={icon ? (label ? 'alone' : 'beside') : undefined}
      className={classes('coodyssee-button coodyssee-control coodyssee-focus', className)}
    >
      <ButtonContent
        size={size}
        icon={icon}
        iconAfter={iconAfter}
        pending={props.isPending ? (pendingText ?? pending) : undefined}
      >
        {children}
      </ButtonContent>
    </AriaButton>
  );
};
