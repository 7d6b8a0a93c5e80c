import { createSettings, parseSettings } from '@coodyssee/kit';
import { readTable } from '@coodyssee/kit/table';
import { isCoded } from '@coodyssee/logo/errors';
import { readOwnLogo } from '@coodyssee/logo/own-logo';
import { inspectPdf } from '@coodyssee/preflight';
import fc from 'fast-check';
import { damaged, filesIn } from './damage.ts';
import { drawName, names } from './names.ts';

/** What is given, and what must hold of it: it is taken, or refused by name. */
export interface Part {
  readonly what: string;
  readonly given: () => fc.Arbitrary<unknown>;
  readonly holds: (value: never) => unknown;
}

/** Runs what may refuse: an error that is not coded is a fault of ours. */
async function mayRefuse(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isCoded(error)) throw error;
  }
}

const settings = new TextEncoder().encode(
  JSON.stringify({ ...createSettings(), insurance: { insurer: 'A', contact: 'b', cover: 'c' } }),
);

export const parts: Readonly<Record<string, Part>> = {
  names: {
    what: 'names and trades drawn as badges, and their SVG parsed back',
    given: names,
    holds: (value: never) => mayRefuse(() => drawName(value)),
  },
  logos: {
    what: 'damaged SVG logos, read as a member’s own',
    given: () => damaged(filesIn(['own-logo/'], /\.svg$/)),
    holds: (bytes: never) => mayRefuse(() => readOwnLogo(bytes)),
  },
  tables: {
    what: 'damaged tables of members',
    given: () => damaged(filesIn(['tables/', ''], /\.(csv|tsv|txt|xlsx|ods)$/)),
    holds: (bytes: never) => mayRefuse(() => readTable(bytes)),
  },
  settings: {
    what: 'damaged settings of a cooperative',
    given: () => damaged([settings]),
    holds: (bytes: never) => mayRefuse(() => parseSettings(new TextDecoder().decode(bytes))),
  },
  prints: {
    what: 'damaged PDFs, read as a printer would',
    given: () => damaged(filesIn(['pdf/'], /\.pdf$/)),
    holds: (bytes: never) => mayRefuse(() => inspectPdf('essai.pdf', bytes)),
  },
};

/** @throws Error with the seed and the smallest case, where one is neither taken nor refused by name */
export const run = ({ given, holds }: Part, numRuns: number, seed: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(given(), async (value) => void (await holds(value as never))),
    { numRuns, seed },
  );
