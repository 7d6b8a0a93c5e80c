import { type Entry, findEntry } from '@coodyssee/logo';
import { brand } from '../../brand.ts';
import type { Speech } from './speech.ts';

const labelIn = (entries: readonly Entry[]) => (id: string) => findEntry(entries, id)?.label ?? id;

/** The engine speaks French by itself. */
export const say: Speech = {
  language: 'fr',
  refusal: ({ what, why, fix }) => ({ what, why, fix }),
  notice: ({ message }) => message,
  suggestion: ({ message }) => message,
  fault: ({ what, fix }) => ({ what, fix }),
  step: ({ label }) => (label.startsWith('sur ') ? label : `sur ${label}`),
  layout: labelIn(brand.layouts),
  ink: labelIn(brand.inkSets),
  status: labelIn(brand.statuses),
};
