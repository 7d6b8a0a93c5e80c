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

/** The text of `coodyssee.json` beside the page, as it stands; empty where there is none. */
export async function settingsText(): Promise<string> {
  const response = await fetch(new URL('coodyssee.json', document.baseURI)).catch(() => undefined);
  const text = response?.ok ? await response.text() : '';
  // some sites answer with a page of their own where there is no file
  return text.trimStart().startsWith('<') ? '' : text.trim();
}

async function readSettings(): Promise<FoundSettings> {
  const text = await settingsText();
  if (text === '') return { text };
  try {
    readAnswer(await crew.ask(0, (door) => door.checkSettings(text)));
    return { text };
  } catch (error) {
    if (error instanceof CodedError) return { text: '', refusal: error };
    throw error;
  }
}
