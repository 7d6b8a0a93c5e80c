import type { recent as french } from '../fr/recent.ts';
import type { Translated } from '../words.ts';

export const recent: Translated<typeof french> = {
  title: 'Your recent badges',
  help: 'Kept on this device only.',
  open: (name) => `Open “${name}” again`,
  forget: 'Forget them',
  link: 'Copy the link',
  linkCopied: 'The link is copied. It gives this badge to whoever opens it.',
  linkLogo: 'Your logo is not in it: it does not leave this device.',
  linkRefused: 'The browser did not allow the copy: copy the page’s address, it is the same link.',
};
