import { form } from './en/form.ts';
import { ownLogo } from './en/own-logo.ts';
import { page } from './en/page.ts';
import { places } from './en/places.ts';
import { recent } from './en/recent.ts';
import { stage } from './en/stage.ts';
import { take } from './en/take.ts';
import { team } from './en/team.ts';
import { uses } from './en/uses.ts';
import { say } from './messages/english.ts';
import type { Words } from './words.ts';

export const en: Words = {
  page,
  form,
  ownLogo,
  stage,
  recent,
  places,
  uses,
  take,
  team,
  say,
  short: ({ english }) => english.short,
  how: ({ english }) => english.how,
};
