import { brand } from '../../brand.ts';
import { labelIn } from './english/catalogue.ts';
import { sayFault } from './english/faults.ts';
import { sayNotice, saySuggestion } from './english/notices.ts';
import { sayRefusal } from './english/refusals.ts';
import { sayStep } from './english/steps.ts';
import type { Speech } from './speech.ts';

/** The engine speaks French: English is composed from its codes and what they tell programs. */
export const say: Speech = {
  language: 'en',
  refusal: sayRefusal,
  notice: sayNotice,
  suggestion: saySuggestion,
  fault: sayFault,
  step: sayStep,
  layout: labelIn(brand.layouts),
  ink: labelIn(brand.inkSets),
  status: labelIn(brand.statuses),
};
