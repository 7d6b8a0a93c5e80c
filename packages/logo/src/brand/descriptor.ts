import type { Descriptor } from '../lockup/brand.ts';
import { unpackLettering } from '../lockup/lettering.ts';
import { descriptor as stored } from './descriptor.generated.ts';

/** The words under the wordmark, one line each. */
export const descriptorLines = ['Coopérative d’activités', 'et d’emploi, Hautes-Alpes'] as const;

/** The words with their outlines; apart from the rest, for a page that draws badges does without them. */
export const descriptor: Descriptor = { lines: descriptorLines, lettering: stored.map(unpackLettering) };
