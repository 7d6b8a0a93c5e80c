import { contrast } from '@coodyssee/logo/colour';
import type { Ink } from '@coodyssee/logo/scene';
import { inks } from '@coodyssee/tokens';
import type { CSSProperties } from 'react';
import { ratioText } from '../figures.ts';
import { verdictOf, verdictWords } from './verdict.ts';

// slate for small words is slate on a screen: once is enough here
const { 'ardoise-texte': _, ...screenInks } = inks;
// the blue and yellow of Europe stand on their own emblem and nowhere else
const all: readonly Ink[] = Object.values(screenInks).filter(({ name }) => !name.endsWith('-europe'));

/** Every ink on every other one, what fails included: a pair that is missing here would be tried. */
export const InkPairs = () => (
  <>
    {all.map((ground) => (
      <section key={ground.name} className="sheet-ground" aria-labelledby={`sur-${ground.name}`}>
        <h3 id={`sur-${ground.name}`}>Sur {ground.name}</h3>
        <ul className="sheet-pairs">
          {all
            .filter((ink) => ink !== ground)
            .map((ink) => (
              <Pair key={ink.name} ink={ink} ground={ground} />
            ))}
        </ul>
      </section>
    ))}
  </>
);

const Pair = ({ ink, ground }: { ink: Ink; ground: Ink }) => {
  const ratio = contrast(ink, ground);
  const verdict = verdictOf(ratio);
  return (
    <li>
      <span
        className="sheet-pair"
        data-specimen
        aria-hidden="true"
        style={{ '--swatch': ground.screen, '--words': ink.screen } as CSSProperties}
      >
        Aa
      </span>
      <span>
        <strong>{ink.name}</strong>
        <span className="sheet-verdict" data-verdict={verdict}>
          {ratioText(ratio)}
          <br />
          {verdictWords[verdict]}
        </span>
      </span>
    </li>
  );
};
