import { makeDocuments } from '@coodyssee/documents';
import { fr } from '@coodyssee/kit/words';
import { brand } from '@coodyssee/logo/brand';
import type { CommandLine } from '../command.ts';
import { UsageError } from '../line/usage-error.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';

/** Where documents go without `--out`. */
export const documentsHome = 'documents';

/**
 * These documents tell one cooperative's story: its name and its demands are in their sentences.
 *
 * @throws UsageError `other-brand`
 */
export function requireOwnBrand(): void {
  if (brand.id === 'coodyssee') return;
  throw new UsageError('other-brand', {
    what: fr`Ces documents ne se font pas pour « ${brand.name} ».`,
    why: 'Leurs textes racontent la coopérative Coodyssée et répondent à ses demandes.',
    fix: fr`Relancez la commande sans --brand.`,
  });
}

/**
 * Charter, argument, project: made from the rules, written all or none.
 *
 * @throws UsageError for another brand
 */
export async function writeDocuments(line: CommandLine, around: Surroundings): Promise<void> {
  requireOwnBrand();
  const files = await makeDocuments(brand, around.version);
  const told = { title: titleOf('Documents'), home: documentsHome, facts: { edition: around.version } };
  return deliver({ ...told, files, notices: [] }, line, around);
}
