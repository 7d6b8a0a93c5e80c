import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';
import { themes } from './brand-theme.ts';
import { useMode } from './current-mode.ts';

/** The sheet every page lies on, by day or by night. */
export const DocsFrame = (props: PropsWithChildren<DocsContainerProps>) => (
  <DocsContainer {...props} theme={themes[useMode()]} />
);
