import { IdentityError, type Notice } from '../errors.ts';
import { frenchNumber } from '../french-number.ts';
import type { Drawing, Width } from './drawing.ts';
import { type At, leastWidth } from './legibility.ts';

const inFrench = (width: Width): string =>
  'px' in width ? `${width.px}\u00A0px` : `${frenchNumber(width.mm)}\u00A0mm`;

/** A drawing that may be asked for: what a person reads, and what a program does. */
export interface Named {
  /** French: « Badge bandeau, mention courte ». */
  readonly label: string;
  /** Id in the catalogue, and the forms of it that are not the usual ones. */
  readonly drawing: { readonly id: string; readonly wording?: string; readonly cut?: string };
}

/** The refusal of a width under the minimum, which is said as the person would have to ask for it. */
export function tooSmall({ label, drawing: named }: Named, at: At, drawing: Drawing): IdentityError {
  const least = leastWidth(drawing, at);
  const [px, mm] = [Math.ceil(least.px), Math.ceil(least.mm)];
  return new IdentityError(
    'too-small',
    {
      what: `«\u00A0${label}\u00A0» ne peut pas faire ${inFrench(at.width)} de large.`,
      why: `Ce dessin se lit à partir de ${inFrench({ px })} sur un écran et de ${inFrench({ mm })} sur papier.`,
      fix: 'Demandez une largeur plus grande, ou acceptez un dessin plus simple.',
    },
    { reason: 'width', drawing: named, width: at.width, minimumWidth: { px, mm } },
  );
}

/** Said when a simpler drawing takes over. */
export const simplified = (asked: Named, drawn: Named, width: Width): Notice => ({
  code: 'simplified',
  message: `À ${inFrench(width)} de large, «\u00A0${asked.label}\u00A0» ne se lirait plus\u00A0: «\u00A0${drawn.label}\u00A0» le remplace.`,
  details: { asked: asked.drawing, drawn: drawn.drawing, width },
});
