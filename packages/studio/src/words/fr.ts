import { form } from './fr/form.ts';
import { ownLogo } from './fr/own-logo.ts';
import { page } from './fr/page.ts';
import { places } from './fr/places.ts';
import { recent } from './fr/recent.ts';
import { stage } from './fr/stage.ts';
import { take } from './fr/take.ts';
import { team } from './fr/team.ts';
import { uses } from './fr/uses.ts';
import { say } from './messages/french.ts';

/** Everything the page says, in French; `Words` is its shape, which the other languages follow. */
export const fr = {
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
} as const;
