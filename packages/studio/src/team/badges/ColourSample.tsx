import { ArrowRight } from 'lucide-react';
import { useWords } from '../../words/words.ts';
import type { ShownColour } from '../table/remarks.ts';

const Swatch = ({ colour }: { readonly colour: string }) => (
  <span className="studio-team-swatch" style={{ background: colour }} />
);

/** A colour as it was typed; where it was moved to be seen, what became of it too. */
export function ColourSample({ colour: { original, screen, changed } }: { readonly colour: ShownColour }) {
  const { grid } = useWords().team;
  if (!changed) return <Swatch colour={screen} />;
  return (
    <span className="studio-team-moved" title={grid.movedMark}>
      <Swatch colour={original} />
      <ArrowRight aria-hidden size={14} />
      <Swatch colour={screen} />
      <span className="coodyssee-hidden">{grid.moved(original, screen)}</span>
    </span>
  );
}
