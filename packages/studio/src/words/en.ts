import { form } from './en/form.ts';
import { page } from './en/page.ts';
import { recent } from './en/recent.ts';
import { stage } from './en/stage.ts';
import { say } from './messages/english.ts';
import type { Words } from './words.ts';

export const en: Words = { page, form, stage, recent, say };
