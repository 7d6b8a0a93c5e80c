import type { Refused } from '../words/messages/speech.ts';
import { readAnswer } from './answer.ts';
import { crew } from './crew.ts';

/** The cooperative's settings, as they were found beside the page. */
export interface FoundSettings {
  /** Empty where there are none, or none that can be read: what is usual then holds. */
  readonly text: string;
  /** Why they could not be read. */
  readonly refusal?: Refused;
}

let found: Promise<FoundSettings> | undefined;

/** `coodyssee.json` beside the page, asked for once, when the first file is made. */
export const findSettings = (): Promise<FoundSettings> => {
  found ??= readSettings();
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
    const { code, what, why, fix, details } = error as Refused;
    return { text: '', refusal: { code, what, why, fix, ...(details && { details }) } };
  }
}
