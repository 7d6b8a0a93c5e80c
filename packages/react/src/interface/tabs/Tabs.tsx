'use client';
import type { ReactNode, RefAttributes } from 'react';
import {
  Tab as AriaTab,
  TabList as AriaTabList,
  type TabListProps as AriaTabListProps,
  TabPanel as AriaTabPanel,
  type TabPanelProps as AriaTabPanelProps,
  type TabProps as AriaTabProps,
  Tabs as AriaTabs,
  type TabsProps as AriaTabsProps,
} from 'react-aria-components';
import { Icon } from '../base/Icon.tsx';
import { classes } from '../classes.ts';

export interface TabsProps extends AriaTabsProps, RefAttributes<HTMLDivElement> {}

/**
 * Several views of one thing, one at a time.
 *
 * @example
 * <Tabs>
 *   <TabList aria-label="Aperçu"><Tab id="jour">Jour</Tab><Tab id="nuit">Nuit</Tab></TabList>
 *   <TabPanel id="jour">…</TabPanel>
 *   <TabPanel id="nuit">…</TabPanel>
 * </Tabs>
 */
export const Tabs = ({ className, ...props }: TabsProps) => (
  <AriaTabs {...props} className={classes('coodyssee-tabs', className)} />
);

export interface TabListProps<Item extends object>
  extends Omit<AriaTabListProps<Item>, 'aria-label'>,
    RefAttributes<HTMLDivElement> {
  /** What the tabs are views of, read aloud. */
  readonly 'aria-label': string;
}

/** The row of tabs; it scrolls where it is narrower than they are. */
export const TabList = <Item extends object>({ className, ...props }: TabListProps<Item>) => (
  <AriaTabList {...props} className={classes('coodyssee-tab-list', className)} />
);

export interface TabProps extends Omit<AriaTabProps, 'children'>, RefAttributes<HTMLDivElement> {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** One tab; the `TabPanel` of the same `id` is its view. */
export const Tab = ({ children, icon, className, ...props }: TabProps) => (
  <AriaTab {...props} className={classes('coodyssee-tab coodyssee-control', className)}>
    {icon && <Icon>{icon}</Icon>}
    {children}
  </AriaTab>
);

export interface TabPanelProps extends AriaTabPanelProps, RefAttributes<HTMLDivElement> {}

/** What a tab shows. */
export const TabPanel = ({ className, ...props }: TabPanelProps) => (
  <AriaTabPanel {...props} className={classes('coodyssee-tab-panel coodyssee-focus', className)} />
);
