import type { Status } from '../lockup/brand.ts';

const status = <const S extends Omit<Status, 'short'>>(entry: S) => ({ ...entry, short: 'avec' }) as const;

/** The wordings the cooperative allows; the first one is right for everybody and is the default. */
export const statuses = [
  status({
    id: 'activity',
    slug: 'activite',
    label: 'Activité de la coopérative',
    english: { label: 'Business of the cooperative' },
    long: 'une activité de la coopérative',
  }),
  status({
    id: 'employee-f',
    slug: 'entrepreneure',
    label: 'Entrepreneure salariée',
    english: { label: 'Employed entrepreneur (woman)' },
    long: 'entrepreneure salariée de',
  }),
  status({
    id: 'employee-m',
    slug: 'entrepreneur',
    label: 'Entrepreneur salarié',
    english: { label: 'Employed entrepreneur (man)' },
    long: 'entrepreneur salarié de',
  }),
  status({
    id: 'employee',
    slug: 'entrepreneur-e',
    label: 'Entrepreneur·e salarié·e',
    english: { label: 'Employed entrepreneur' },
    long: 'entrepreneur·e salarié·e de',
  }),
  status({
    id: 'associate-f',
    slug: 'associee',
    label: 'Entrepreneure salariée associée',
    english: { label: 'Employed entrepreneur and associate (woman)' },
    long: 'entrepreneure salariée associée de',
  }),
  status({
    id: 'associate-m',
    slug: 'associe',
    label: 'Entrepreneur salarié associé',
    english: { label: 'Employed entrepreneur and associate (man)' },
    long: 'entrepreneur salarié associé de',
  }),
  status({
    id: 'associate',
    slug: 'associe-e',
    label: 'Entrepreneur·e salarié·e associé·e',
    english: { label: 'Employed entrepreneur and associate' },
    long: 'entrepreneur·e salarié·e associé·e de',
  }),
  status({
    id: 'trial',
    slug: 'cape',
    label: 'Activité en test (CAPE)',
    english: { label: 'Business on trial (CAPE contract)' },
    long: 'activité accompagnée par',
  }),
] as const;
export type StatusId = (typeof statuses)[number]['id'];
