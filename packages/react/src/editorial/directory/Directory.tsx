'use client';
import { type ComponentProps, useState } from 'react';
import { Grid } from '../../interface/band/Grid.tsx';
import { Button } from '../../interface/button/Button.tsx';
import { classes } from '../../interface/classes.ts';
import { ComboBox } from '../../interface/combo-box/ComboBox.tsx';
import type { HeadingLevel } from '../../interface/heading/Heading.tsx';
import { Option } from '../../interface/options/Option.tsx';
import { TextField } from '../../interface/text-field/TextField.tsx';
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
        <TextField
          type="search"
          label={words.text}
          optionalText={null}
          value={query.text}
          onChange={(text) => change({ text })}
        />
        {(['sector', 'town'] as const).map((key) => (
          <ComboBox
            key={key}
            label={words[key]}
            optionalText={null}
            placeholder={words.all}
            selectedKey={query[key] || null}
            onSelectionChange={(choice) => change({ [key]: String(choice ?? '') })}
          >
            {choicesOf(entrepreneurs.map((one) => one[key])).map((choice) => (
              <Option key={choice} id={choice}>
                {choice}
              </Option>
            ))}
          </ComboBox>
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
