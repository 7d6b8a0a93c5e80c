import { type Problem, problem, type TableRow } from '@coodyssee/kit/table';
import { IdentityError } from '@coodyssee/logo';
import { identity } from '../identity.ts';

/** Rows whose names can be written, and what is wrong with the others. */
export interface DrawableRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Leaves out a row whose name no typeface holds: it stops no other. */
export async function drawableNames(all: readonly TableRow[]): Promise<DrawableRows> {
  const rows: TableRow[] = [];
  const problems: Problem[] = [];
  for (const row of all) {
    const refusal = await refusalOf(row);
    if (refusal) problems.push(refusal);
    else rows.push(row);
  }
  return { rows, problems };
}

async function refusalOf({ line, record: { name } }: TableRow): Promise<Problem | undefined> {
  try {
    const typesetter = await identity.load([name]);
    typesetter.shape([{ text: name, weight: 600 }]);
    return undefined;
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    const { code, what, why, fix } = error;
    return problem(code, { line, field: 'name', column: 'nom', value: name, what, why, fix });
  }
}
