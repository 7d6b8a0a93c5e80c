import { form } from './fr/form.ts';
import { page } from './fr/page.ts';
import { recent } from './fr/recent.ts';
import { stage } from './fr/stage.ts';
import { say } from './messages/french.ts';

/** Everything the page says, in French; `Words` is its shape, which the other languages follow. */
export const fr = { page, form, stage, recent, say } as const;
