import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../../interface/classes.ts';
import { type Day, frenchDays } from '../dates/french-date.ts';
import { EuEmblem } from './EuEmblem.tsx';

/** Who else pays, in the order they are shown after the Union. */
const ranks = ['state', 'region', 'department', 'local'] as const;
export type FunderRank = (typeof ranks)[number];

export interface CoFunder {
  readonly rank: FunderRank;
  readonly name: string;
  /** The logo as its owner supplied it, on white; without it the name is set in text. */
  readonly logo?: ReactNode;
}

/** What is paid for: the strip goes with this project, and with nothing else. */
export interface FundedProject {
  readonly name: string;
  /** Number of the file, where there is one. */
  readonly number?: string;
  readonly from: Day;
  readonly to: Day;
}

const statements = {
  full: 'Financé par l’Union européenne',
  part: 'Cofinancé par l’Union européenne',
} as const;

export interface FunderStripProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** `full` where the Union pays all, `part` where others do too. */
  readonly union: keyof typeof statements;
  readonly project: FundedProject;
  /** In any order: they are set State, région, département, local. Default none. */
  readonly coFunders?: readonly CoFunder[];
}

/**
 * Who pays for a project, by the rules of the European Union: emblem and statement first and in full, no logo
 * taller than the emblem, on a white plate by day and by night.
 *
 * @example <FunderStrip union="part" project={{ name: 'Ateliers partagés', from: '2027-01-01', to: '2028-12-31' }} />
 */
export const FunderStrip = ({ union, project, coFunders = [], className, ...props }: FunderStripProps) => (
  <div {...props} className={classes('coodyssee-funders', className)}>
    <p>
      {project.name}
      {project.number && `, dossier ${project.number}`}
      {', '}
      {frenchDays(project.from, project.to)}
    </p>
    <ul>
      <li>
        <EuEmblem />
        <span className="coodyssee-funders-statement">{statements[union]}</span>
      </li>
      {coFunders
        .toSorted((left, right) => ranks.indexOf(left.rank) - ranks.indexOf(right.rank))
        .map(({ name, logo }) => (
          <li key={name}>{logo ?? name}</li>
        ))}
    </ul>
  </div>
);
