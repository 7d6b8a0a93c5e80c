import { CodedError, type Refusal } from '@coodyssee/logo';
import { useWords } from '../../words/words.ts';
import { type Fault, limits } from '../reading/read-file.ts';
import type { Reading } from './use-reading.ts';

/** Why a file was not read, in three sentences; nothing while there is nothing to say. */
export function useSaid(reading: Reading): Refusal | undefined {
  const { team, say } = useWords();
  if (reading.is !== 'refused') return undefined;
  const { trouble } = reading;
  if (trouble instanceof CodedError) return say.refusal(trouble);
  const fault = trouble as Fault;
  const megabytes = (bytes: number) => team.file.megabytes(Math.round(bytes / 1e6));
  if (fault.is === 'too-heavy') {
    const { what, why, fix } = team.tooHeavy;
    return { what: what(megabytes(fault.bytes)), why: why(megabytes(limits.bytes)), fix };
  }
  if (fault.is === 'too-long') {
    const { what, why, fix } = team.tooLong;
    return { what: what(fault.rows), why: why(limits.rows), fix };
  }
  return fault.is === 'too-slow' ? team.tooSlow : team.unreadable;
}
