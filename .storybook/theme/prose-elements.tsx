import { AnchorMdx } from '@storybook/addon-docs/blocks';
import type { ComponentProps } from 'react';

type AnchorProps = ComponentProps<typeof AnchorMdx>;

/** The elements of a page's prose as plain HTML: `docs.css` sets them, not Storybook. */
export const proseComponents = {
  h1: 'h1',
  h2: (props: ComponentProps<'h2'>) => <h2 id={anchorOf(props.children)} {...props} />,
  h3: (props: ComponentProps<'h3'>) => <h3 id={anchorOf(props.children)} {...props} />,
  h4: 'h4',
  p: 'p',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  hr: 'hr',
  code: 'code',
  pre: 'pre',
  strong: 'strong',
  em: 'em',
  a: (props: ComponentProps<'a'>) => <AnchorMdx {...(props as AnchorProps)} />,
} as const;

/** « Le jour et la nuit » → `le-jour-et-la-nuit`, to link to a part of a page. */
const anchorOf = (title: unknown): string | undefined =>
  typeof title === 'string'
    ? title
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
    : undefined;
