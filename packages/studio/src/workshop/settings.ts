import { CodedError } from '@coodyssee/logo';
import { readAnswer } from './answer.ts';
import { crew } from './crew.ts';

/** The cooperative's settings, as they were found beside the page. */
export interface FoundSettings {
  /** Empty where there are none, or none that can be read: what is usual then holds. */
  readonly text: string;
  /** Why they could not be read. */
  readonly refusal?: CodedError<string>;
}

let found: Promise<FoundSettings> | undefined;

/** `coodyssee.json` beside the page, asked for once, when the first file is made. */
export const findSettings = (): Promise<FoundSettings> => {
  found ??= readSettings().catch((error) => {
    // a worker that failed may come another time
    found = undefined;
    throw error;
  });
  return found;
};

async function readSettings(): Promise<FoundSettings> {
  const response = await fetch(new URL('coodyssee.json', document.baseURI)).catch(() => undefined);
  const text = response?.ok ? await response.text() : '';
  // some sites answer with a page of their own where there is no file
  if (text.trim() === '' || text.trimStart().startsWith('<')) return { text: '' };
  try {
    readAnswer(await crew.ask(0, (door) => door.checkSettings(text)));
    return { text };
  } catch (error) {
    if (error instanceof CodedError) return { text: '', refusal: error };
    throw error;
  }
}
