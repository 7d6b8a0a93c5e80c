import type { Details, Fault } from '../../speech.ts';
import { all, list } from '../details.ts';

/** What a fault says in English, from its details. */
export type SayFault = (details: Details) => Pick<Fault, 'what' | 'fix'>;

export const pagesOf = (details: Details): string => {
  const pages = list(details, 'pages');
  return pages.length > 1 ? `pages ${all(pages)}` : `page ${pages[0]}`;
};
