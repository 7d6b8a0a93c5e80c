import { CodedError } from '@coodyssee/logo';

/** A refusal as plain data: an error that crosses to another thread keeps its message only. */
interface Refused {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What comes back from a worker: one of the two. */
export interface Answer<T> {
  readonly made?: T;
  readonly refused?: Refused;
}

/** By its shape: the packages may have been loaded apart. */
const isCoded = (error: unknown): error is Error & Refused =>
  error instanceof Error && ['code', 'what', 'why', 'fix'].every((part) => part in error);

/** The work's result, or its refusal as plain data; a defect stays an error. */
export async function answerOf<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { made: await work() };
  } catch (error) {
    if (!isCoded(error)) throw error;
    const { code, what, why, fix, details = {} } = error;
    return { refused: { code, what, why, fix, details } };
  }
}

/** @throws CodedError the refusal again, as it was */
export function readAnswer<T>({ made, refused }: Answer<T>): T {
  if (!refused) return made as T;
  const { code, details, ...words } = refused;
  throw new CodedError(code, words, details);
}
