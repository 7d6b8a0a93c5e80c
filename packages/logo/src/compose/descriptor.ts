import { descriptor as stored } from './descriptor.generated.ts';
import { type Lettering, unpackLettering } from './lettering.ts';

/** The words under the horizontal logo; apart from the wordmark, for a page that draws badges does without them. */
export const descriptor: readonly Lettering[] = stored.map(unpackLettering);
