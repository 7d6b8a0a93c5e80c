import { pathToFileURL } from 'node:url';
import { coodyssee } from '../brand/index.ts';
import type { Brand } from '../lockup/brand.ts';

export { needsColour, takesColour } from '../lockup/ink-sets/ink-set.ts';

/** Names the module of a brand of one's own, which exports it as `brand`; see « A brand of your own » in CONTRIBUTING. */
const path = process.env.IDENTITY_BRAND;

/** The brand that everything here draws: taken once, when it is first asked for. */
export const brand: Brand = path ? await load(path) : coodyssee;

async function load(file: string): Promise<Brand> {
  const { brand: own } = (await import(pathToFileURL(file).href)) as { readonly brand?: Brand };
  if (!own) throw new TypeError(`IDENTITY_BRAND names « ${file} », which exports no « brand ».`);
  return own;
}
