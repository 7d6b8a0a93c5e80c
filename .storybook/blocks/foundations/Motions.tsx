import { type CSSProperties, useState } from 'react';
import { Button } from '../../../packages/react/src/index.ts';
import { lastWord, tokensUnder } from '../colour/token-list.ts';

const durations = tokensUnder('motion.duration.');
const easings = tokensUnder('motion.easing.');

/** A ball a token, that rolls when asked: durations on one curve, curves over one duration. */
export const Motions = () => {
  const [away, setAway] = useState(false);
  return (
    <div className="sheet-motions" data-away={away || undefined}>
      <Button variant="secondary" onPress={() => setAway(!away)}>
        Faire rouler
      </Button>
      {durations.map(({ name, value, variable, description }) => (
        <Track
          key={name}
          name={`${lastWord(name)}, ${value}`}
          words={description}
          duration={`var(${variable})`}
        />
      ))}
      {easings.map(({ name, variable, description }) => (
        <Track key={name} name={lastWord(name)} words={description} easing={`var(${variable})`} />
      ))}
    </div>
  );
};

interface TrackProps {
  readonly name: string;
  readonly words: string;
  readonly duration?: string;
  readonly easing?: string;
}

const Track = ({ name, words, duration, easing }: TrackProps) => (
  <div className="sheet-track">
    <p>
      <code>{name}</code> {words}
    </p>
    <div>
      <span style={{ '--duration': duration, '--easing': easing } as CSSProperties} />
    </div>
  </div>
);
