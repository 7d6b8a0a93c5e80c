import { inks, layouts, shelves, statuses } from './english/catalogue.ts';
import { sayFault } from './english/faults.ts';
import { sayLabelFormat } from './english/labels.ts';
import { sayNotice, saySuggestion } from './english/notices.ts';
import { sayRefusal } from './english/refusals.ts';
import { sayStep } from './english/steps.ts';
import { saySupport } from './english/supports.ts';
import { sayUse } from './english/uses.ts';
import type { Speech } from './speech.ts';

/** The engine speaks French: English is composed from its codes and what they tell programs. */
export const say: Speech = {
  refusal: sayRefusal,
  notice: sayNotice,
  suggestion: saySuggestion,
  fault: sayFault,
  step: sayStep,
  layout: (id) => layouts[id],
  ink: (id) => inks[id],
  status: (id) => statuses[id],
  support: saySupport,
  shelf: (shelf) => shelves[shelf],
  labelFormat: sayLabelFormat,
  use: sayUse,
};
