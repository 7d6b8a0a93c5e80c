import { AnchorMdx } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/** A link to another page of this Storybook, by the id in its address: `logo-construction`. */
export const PageLink = ({ page, children }: { page: string; children: ReactNode }) => (
  <AnchorMdx href={`?path=/docs/${page}--notice`} target="_self">
    {children}
  </AnchorMdx>
);
