import type { Notice } from '../../errors.ts';
import { isMisfit, type Misfit } from '../../type/misfit.ts';
import type { Suggestion } from '../../type/suggest.ts';
import type { Drawing } from '../drawing.ts';
import type { Step } from '../layouts/layout.ts';
import { type At, isLegible } from '../legibility.ts';
import { type Named, simplified, tooSmall } from '../width-words.ts';
import type { Fit } from '../words/badge-text.ts';
import type { Drawn } from './artwork.ts';

/** A drawing before its inks, and what a person must know of its words. */
export interface Composed {
  readonly scene: Drawing;
  readonly drawn: Drawn;
  readonly fit: Partial<Fit>;
  readonly notices: readonly Notice[];
  readonly suggestions: readonly Suggestion[];
}

/** A drawing to try, and what it is called. */
export interface Try {
  readonly step: Step;
  readonly label: string;
  readonly compose: () => Composed | Misfit;
}

interface Descent {
  readonly tries: readonly [Try, ...Try[]];
  /** Absent where any width will do. */
  readonly at?: At | undefined;
}

/** « Badge bandeau, mention courte » */
function named({ step, label }: Try): Named {
  const forms = [step.wording === 'short' && 'mention courte', step.cut === 'small' && 'petit symbole'];
  return { label: [label, ...forms.filter((form) => form !== false)].join(', '), drawing: step };
}

/**
 * Steps down to the first drawing that can be used at its width; where none can, the refusal speaks of the last one
 * tried.
 *
 * @returns the drawing, or that its words have no room in any width
 * @throws IdentityError `too-small`
 */
export function descend({ tries: [first, ...simpler], at }: Descent): Composed | Misfit {
  let tried = first;
  for (const next of [...simpler, undefined]) {
    const composed = tried.compose();
    if (isMisfit(composed)) return composed;
    if (!at || isLegible(composed.scene, at)) return told(composed, { asked: first, drawn: tried, at });
    if (at.policy !== 'simplify' || !next) throw tooSmall(named(tried), at, composed.scene);
    tried = next;
  }
  throw new RangeError('A descent ends at its last step.');
}

interface Told {
  readonly asked: Try;
  readonly drawn: Try;
  readonly at: At | undefined;
}

/** Says so where a simpler drawing took over. */
function told(composed: Composed, { asked, drawn, at }: Told): Composed {
  const [from, to] = [named(asked), named(drawn)];
  if (!at || from.label === to.label) return composed;
  return { ...composed, notices: [...composed.notices, simplified(from, to, at.width)] };
}
