import type { Refusal } from '@coodyssee/logo';
import { FileError, type FileErrorCode } from '../disk/file-error.ts';
import { CodedError, isCoded } from '../errors.ts';
import type { IssuedKit } from './issue-kit.ts';

interface Trouble extends Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** A file's path, where the disk refused. */
  readonly path?: string;
}

/** What comes back from another process, where errors lose their class. */
export type Answer = { readonly issued: IssuedKit } | { readonly trouble: Trouble };

/** The work's result, or its refusal as plain data; a defect stays an error. */
export async function answerOf(work: Promise<IssuedKit>): Promise<Answer> {
  try {
    return { issued: await work };
  } catch (error) {
    if (!isCoded(error)) throw error;
    const { code, what, why, fix, details = {} } = error;
    const path = error instanceof FileError ? { path: String(details.path) } : {};
    return { trouble: { code, what, why, fix, details, ...path } };
  }
}

/** @throws the refusal again, as it was */
export function readAnswer(answer: Answer): IssuedKit {
  if ('issued' in answer) return answer.issued;
  const { code, what, why, fix, details, path } = answer.trouble;
  if (path === undefined) throw new CodedError(code, { what, why, fix }, details);
  const errno = details.errno === undefined ? undefined : String(details.errno);
  throw new FileError({ code: code as FileErrorCode, why, fix }, path, errno);
}
