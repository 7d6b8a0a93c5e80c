'use client';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { Grid } from '../../interface/band/Grid.tsx';
import { Button } from '../../interface/button/Button.tsx';
import { classes } from '../../interface/classes.ts';
import type { HeadingLevel } from '../../interface/heading/Heading.tsx';
import { type Entrepreneur, EntrepreneurCard } from '../entrepreneur-card/EntrepreneurCard.tsx';
import { choicesOf, type DirectoryQuery, findEntrepreneurs } from './find-entrepreneurs.ts';

const nothing: DirectoryQuery = { text: '', sector: '', town: '' };

/** Every word of the directory; give the ones to change. */
export interface DirectoryWords {
  readonly text: string;
  readonly sector: string;
  readonly town: string;
  readonly all: string;
  readonly clear: string;
  readonly count: (found: number, total: number) => string;
  readonly none: string;
}

const french: DirectoryWords = {
  text: 'Un nom, un métier',
  sector: 'Famille de métiers',
  town: 'Commune',
  all: 'Toutes',
  clear: 'Tout afficher',
  count: (found, total) =>
    found === total ? `${total} activités` : `${found} activité${found > 1 ? 's' : ''} sur ${total}`,
  none: 'Personne encore. Essayez un mot plus court, ou une autre commune.',
};

export interface DirectoryProps extends Omit<ComponentProps<'div'>, 'children'> {
  readonly entrepreneurs: readonly Entrepreneur[];
  /** Level of each name. Default 2. */
  readonly headingLevel?: HeadingLevel;
  readonly words?: Partial<DirectoryWords>;
}

/**
 * Every member, and three ways to find one. Without script it is the whole list, and the filters are not
 * shown; the number found is announced as it changes.
 *
 * @example <Directory entrepreneurs={members} />
 */
export function Directory({
  entrepreneurs,
  headingLevel = 2,
  words: given,
  className,
  ...props
}: DirectoryProps) {
  const [query, setQuery] = useState(nothing);
  const words = { ...french, ...given };
  const found = findEntrepreneurs(entrepreneurs, query);
  const change = (part: Partial<DirectoryQuery>) => setQuery({ ...query, ...part });
  return (
    <div {...props} className={classes('coodyssee-directory', className)}>
      <search>
        <Field label={words.text}>
          {(id) => (
            <input
              id={id}
              type="search"
              className="coodyssee-focus"
              autoComplete="off"
              value={query.text}
              onChange={({ currentTarget }) => change({ text: currentTarget.value })}
            />
          )}
        </Field>
        {(['sector', 'town'] as const).map((key) => (
          <Field key={key} label={words[key]}>
            {(id) => (
              <select
                id={id}
                className="coodyssee-focus"
                value={query[key]}
                onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
              >
                <option value="">{words.all}</option>
                {choicesOf(entrepreneurs.map((one) => one[key])).map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </search>
      <p role="status">{words.count(found.length, entrepreneurs.length)}</p>
      {found.length === 0 && (
        <div className="coodyssee-directory-none">
          <p>{words.none}</p>
          <Button variant="secondary" onPress={() => setQuery(nothing)}>
            {words.clear}
          </Button>
        </div>
      )}
      <Grid as="ul" column="17rem">
        {found.map((one) => (
          <li key={one.id}>
            <EntrepreneurCard entrepreneur={one} headingLevel={headingLevel} />
          </li>
        ))}
      </Grid>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

const Field = ({ label, children }: FieldProps) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};
