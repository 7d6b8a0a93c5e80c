import type { MemberRecord, Said } from '@coodyssee/kit';
import type { Refusal } from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { Sink, SunkFile } from './sink.ts';

/** One member whose files are to be made. */
export interface KitOf {
  readonly line: number;
  readonly record: MemberRecord;
  readonly slug: string;
  /** The logo that the table names. */
  readonly ownLogo?: OwnLogo;
}

/** A support that this member's kit lacks. */
export interface LeftOut extends Refusal {
  readonly code: string;
  readonly label: Said;
}

/** What was made for one member. */
interface MadeFiles {
  readonly files: readonly SunkFile[];
  readonly refused: readonly LeftOut[];
}

/**
 * Makes one member's files.
 *
 * @param lane which of those that work side by side, from 0
 * @throws what refuses them; the signal's reason
 */
export type Make = (of: KitOf, lane: number, signal: AbortSignal) => Promise<MadeFiles>;

/** A member without files, and why. */
interface Failure {
  readonly of: KitOf;
  readonly error: unknown;
}

/** How a run ended: its kits are in the sink. */
export interface RunResult {
  readonly made: readonly (KitOf & Pick<MadeFiles, 'refused'>)[];
  readonly failures: readonly Failure[];
}

export interface RunOptions {
  readonly make: Make;
  readonly sink: Sink;
  /** How many members are worked on side by side. */
  readonly lanes: number;
  readonly signal: AbortSignal;
  /** Waited for before each member: open while the run is not paused. */
  readonly gate: () => Promise<void>;
  /** Told when a member is begun and when one is done. */
  readonly onProgress: (done: number, of: KitOf) => void;
}

const isRefusal = (error: unknown): boolean => error instanceof Error && 'code' in error && 'fix' in error;

/** A worker that ends by itself is no fault of the member: they are tried once more. */
async function makeTwice(of: KitOf, lane: number, { make, signal }: RunOptions): Promise<MadeFiles> {
  try {
    return await make(of, lane, signal);
  } catch (error) {
    if (isRefusal(error) || signal.aborted) throw error;
    return make(of, lane, signal);
  }
}

/**
 * Makes the files of every member, a few side by side, and hands each over before the next is begun: memory does not
 * grow with the table. A member who cannot have them stops no other; a sink that refuses stops the run.
 *
 * @throws what the sink throws; a stopped run ends like another, with what was made
 */
export async function runKits(members: readonly KitOf[], options: RunOptions): Promise<RunResult> {
  const made: RunResult['made'][number][] = [];
  const failures: Failure[] = [];
  const queue = members.values();
  let broken: { readonly error: unknown } | undefined;
  const work = async (lane: number) => {
    for (const of of queue) {
      await options.gate();
      if (broken || options.signal.aborted) return;
      options.onProgress(made.length + failures.length, of);
      const result = await makeTwice(of, lane, options).catch((error: unknown) => ({ error }));
      if (options.signal.aborted) return;
      if ('error' in result) failures.push({ of, error: result.error });
      else {
        try {
          for (const file of result.files) await options.sink.put(file);
          made.push({ ...of, refused: result.refused });
        } catch (error) {
          broken = { error };
        }
      }
      options.onProgress(made.length + failures.length, of);
    }
  };
  await Promise.all(Array.from({ length: options.lanes }, (_, lane) => work(lane)));
  if (broken) throw broken.error;
  const byLine =
    <T>(lineOf: (one: T) => number) =>
    (a: T, b: T) =>
      lineOf(a) - lineOf(b);
  return {
    made: made.sort(byLine((one) => one.line)),
    failures: failures.sort(byLine((one) => one.of.line)),
  };
}
