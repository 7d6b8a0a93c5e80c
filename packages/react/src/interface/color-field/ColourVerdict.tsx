import { ArrowRight, Check } from 'lucide-react';
import { Icon } from '../base/Icon.tsx';
import { useLanguage } from '../base/language.ts';
import { type ColourReading, ratioWords } from './read-colour.ts';
import { Swatch } from './Swatch.tsx';

interface Verdict {
  readonly reading: ColourReading;
  readonly contrastText: string;
  readonly repairedText: string;
}

const Repair = ({ reading, repairedText }: Omit<Verdict, 'contrastText'>) => (
  <>
    <Swatch colour={reading.original} />
    <code>{reading.original?.toUpperCase()}</code>
    <Icon size="sm" label={repairedText}>
      <ArrowRight />
    </Icon>
    <Swatch colour={reading.ink.screen} />
    <code>{reading.ink.screen.toUpperCase()}</code>
  </>
);

/** What became of a colour: kept or repaired, its contrast, what the person must know. */
export const ColourVerdict = ({ reading, contrastText, repairedText }: Verdict) => {
  const language = useLanguage();
  return (
    <div className="coodyssee-colour-verdict">
      <div className="coodyssee-colour-row">
        {reading.changed ? (
          <Repair reading={reading} repairedText={repairedText} />
        ) : (
          reading.ratio && (
            <Icon size="sm">
              <Check />
            </Icon>
          )
        )}
        {reading.ratio && (
          <span>
            {contrastText} {ratioWords(reading.ratio.after, language)}
          </span>
        )}
      </div>
      <div role="status">
        {reading.notices?.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </div>
  );
};
