import type { Typesetter } from '@coodyssee/logo';
import { createLatinTypesetter } from '@coodyssee/logo/latin';

const latin = createLatinTypesetter();

/**
 * Sets these texts: Western European ones without a font engine, which is loaded for the others; the lines are
 * the same.
 */
export const typesetterFor = async (texts: readonly string[]): Promise<Typesetter> =>
  latin.covers(texts) ? latin : (await import('@coodyssee/logo/node')).loadNodeTypesetter(texts);
