'use client';
import { ArrowUpRight } from 'lucide-react';
import type { ReactNode, RefAttributes } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { useTexts } from '../base/language.ts';
import { ButtonContent } from '../button/ButtonContent.tsx';
import type { ButtonLook, ButtonVariant } from '../button/look.ts';
import { classes } from '../classes.ts';

export interface LinkProps
  extends Omit<AriaLinkProps, 'children'>,
    RefAttributes<HTMLAnchorElement>,
    Omit<ButtonLook, 'variant'> {
  /** Where it leads, understood without the words around. */
  readonly children: ReactNode;
  /** Looks like this button; without it, like a word of the text. */
  readonly button?: ButtonVariant;
  /** Leads to somebody else’s site: an arrow and words say so. */
  readonly isExternal?: boolean;
  /** Read aloud after an external link. Default « autre site », « another site ». */
  readonly externalText?: string;
  /** Read aloud where `target` opens a tab. Default « nouvel onglet », « new tab ». */
  readonly newTabText?: string;
}

const texts = {
  fr: { site: 'autre site', tab: 'nouvel onglet' },
  en: { site: 'another site', tab: 'new tab' },
};

/** Keeps what follows on the line of the word before: a drawing alone may open a line. */
const wordJoiner = '\u2060';

/** What leaving the page or the site is told with; nothing for a link that stays. */
const warning = ({ target, isExternal, externalText, newTabText }: Partial<LinkProps>) =>
  [isExternal && externalText, target === '_blank' && newTabText].filter(Boolean).join(', ');

/**
 * Goes somewhere; to do something here, take a `Button`.
 *
 * @example <Link href="/studio" button="primary">Ouvrir le studio</Link>
 */
export const Link = ({
  button,
  size = 'md',
  icon,
  isExternal,
  externalText,
  newTabText,
  children,
  className,
  ...props
}: LinkProps) => {
  const { site, tab } = useTexts(texts);
  const told = warning({
    target: props.target,
    isExternal,
    externalText: externalText ?? site,
    newTabText: newTabText ?? tab,
  });
  const hidden = told && <span className="coodyssee-hidden"> ({told})</span>;
  const words = (
    <>
      {children}
      {hidden}
    </>
  );
  if (button)
    return (
      <AriaLink
        {...props}
        data-variant={button}
        data-size={size}
        className={classes('coodyssee-button coodyssee-control coodyssee-focus', className)}
      >
        <ButtonContent size={size} icon={icon} iconAfter={told && <ArrowUpRight />}>
          {words}
        </ButtonContent>
      </AriaLink>
    );
  return (
    <AriaLink {...props} className={classes('coodyssee-link coodyssee-focus', className)}>
      {icon && <Icon size="sm">{icon}</Icon>}
      {words}
      {told && (
        <span className="coodyssee-link-arrow" aria-hidden="true">
          {wordJoiner}
          <Icon size="sm">
            <ArrowUpRight />
          </Icon>
        </span>
      )}
    </AriaLink>
  );
};
