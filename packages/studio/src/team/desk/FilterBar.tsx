import { Radio, RadioGroup, TextField } from '@coodyssee/react';
import { useWords } from '../../words/words.ts';
import { type Filter, filters } from '../table/filters.ts';

interface FilterBarProps {
  readonly filter: Filter;
  readonly search: string;
  readonly counts: Readonly<Record<Filter, number>>;
  /** How many rows pass. */
  readonly shown: number;
  /** How many rows have no badge yet. */
  readonly waiting: number;
  readonly onAsk: (part: { filter?: Filter; search?: string }) => void;
}

/** What of the table is shown. */
export function FilterBar({ filter, search, counts, shown, waiting, onAsk }: FilterBarProps) {
  const words = useWords().team.filter;
  return (
    <div className="studio-team-filter">
      <RadioGroup
        label={words.label}
        isLabelHidden
        orientation="horizontal"
        value={filter}
        onChange={(one) => onAsk({ filter: one as Filter })}
        className="studio-team-filters"
      >
        {filters.map((one) => (
          <Radio key={one} value={one}>
            {words[one]} <span className="studio-team-count">{counts[one]}</span>
          </Radio>
        ))}
      </RadioGroup>
      <p className="studio-team-shown">
        <span role="status">{words.shown(shown, counts.all)}</span>
        {waiting > 0 && <span>{words.checking(counts.all - waiting, counts.all)}</span>}
      </p>
      <TextField
        label={words.search}
        isLabelHidden
        placeholder={words.searchIn}
        type="search"
        optionalText=""
        value={search}
        onChange={(one) => onAsk({ search: one })}
        className="studio-team-search"
      />
    </div>
  );
}
