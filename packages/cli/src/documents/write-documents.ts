import { makeDocuments } from '@coodyssee/documents';
import { brand } from '@coodyssee/logo/brand';
import type { CommandLine } from '../command.ts';
import { deliver, titleOf } from '../report/deliver.ts';
import type { Surroundings } from '../surroundings.ts';

/** Where documents go without `--out`. */
export const documentsHome = 'documents';

/** Charter, argument, project: made from the rules, written all or none. */
export async function writeDocuments(line: CommandLine, around: Surroundings): Promise<void> {
  const files = await makeDocuments(brand, around.version);
  const told = { title: titleOf('Documents'), home: documentsHome, facts: { edition: around.version } };
  return deliver({ ...told, files, notices: [] }, line, around);
}
