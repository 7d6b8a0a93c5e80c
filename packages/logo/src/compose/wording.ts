import { type Entry, requireEntry } from './catalogue.ts';

/** What a member is to the cooperative, and the words that say it before « Coodyssée ». */
export interface Status extends Entry {
  /** Before the name of the cooperative, in the long form. */
  readonly long: string;
  /** Before it where room or size is short. */
  readonly short: string;
}

const status = <const S extends Omit<Status, 'short'>>(entry: S) => ({ ...entry, short: 'avec' }) as const;

/** The wordings the cooperative allows; the first one is right for everybody and is the default. */
export const statuses = [
  status({
    id: 'activity',
    slug: 'activite',
    label: 'Activité de la coopérative',
    long: 'une activité de la coopérative',
  }),
  status({
    id: 'employee-f',
    slug: 'entrepreneure',
    label: 'Entrepreneure salariée',
    long: 'entrepreneure salariée de',
  }),
  status({
    id: 'employee-m',
    slug: 'entrepreneur',
    label: 'Entrepreneur salarié',
    long: 'entrepreneur salarié de',
  }),
  status({
    id: 'employee',
    slug: 'entrepreneur-e',
    label: 'Entrepreneur·e salarié·e',
    long: 'entrepreneur·e salarié·e de',
  }),
  status({
    id: 'associate-f',
    slug: 'associee',
    label: 'Entrepreneure salariée associée',
    long: 'entrepreneure salariée associée de',
  }),
  status({
    id: 'associate-m',
    slug: 'associe',
    label: 'Entrepreneur salarié associé',
    long: 'entrepreneur salarié associé de',
  }),
  status({
    id: 'associate',
    slug: 'associe-e',
    label: 'Entrepreneur·e salarié·e associé·e',
    long: 'entrepreneur·e salarié·e associé·e de',
  }),
  status({ id: 'trial', slug: 'cape', label: 'Activité en test (CAPE)', long: 'activité accompagnée par' }),
] as const;
export type StatusId = (typeof statuses)[number]['id'];

/** Which form of the endorsement a drawing carries. */
export type Wording = 'long' | 'short';

export const cooperative = 'Coodyssée';

/** The words under the horizontal logo, one line each. */
export const descriptorLines = ['Coopérative d’activités et d’emploi', 'Hautes-Alpes'] as const;

/** @throws IdentityError `bad-option` for a status nobody has */
export const statusOf = (id: StatusId): Status => requireEntry<Status>(statuses, id, 'Le statut');

/** The endorsement as one string, for titles and text alternatives. */
export const endorsementText = (id: StatusId, wording: Wording): string =>
  `${statusOf(id)[wording]} ${cooperative}`;
