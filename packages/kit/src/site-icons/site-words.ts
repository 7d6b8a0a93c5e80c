import { endorsementText, type Notice, prepareText } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { shownWebsite } from '../record/website.ts';
import { distinctSlugs } from '../words/slug.ts';
import type { Site } from './site-order.ts';

/** One page that people share: what its picture says, and what its files are called by. */
export interface SharedPage {
  readonly title: string;
  readonly slug: string;
  /** At the foot of the picture; where there are two lines, the first one is the heavier. */
  readonly foot: readonly string[];
}

type Asked = Pick<Site, 'member' | 'titles' | 'website'>;

/** What the organisation is, in the words of its logo. */
const descriptor = brand.descriptor?.lines.join(' ') ?? brand.name;

/** Who publishes the page, and where; what the title says is not said again. */
function footOf({ member, titles, website }: Asked): readonly string[] {
  const isWhole = titles.length === 0;
  const site = website ? [shownWebsite(website)] : [];
  if (!member) return [...site, ...(isWhole ? [] : [descriptor])];
  const said = endorsementText(brand, member.status ?? brand.statuses[0].id, 'long');
  const first = [...(isWhole ? [] : [member.name]), ...site].join(' · ');
  return [...(first ? [first] : []), said];
}

/**
 * The pages of a site, their titles clean and in French writing; titles that share a file name each get one.
 *
 * @throws IdentityError for a title that cannot be set
 */
export function sharedPages(asked: Asked): {
  readonly pages: readonly SharedPage[];
  readonly notices: readonly Notice[];
} {
  const foot = footOf(asked);
  const told = asked.titles.map((typed) => prepareText(brand, typed, 'page-title'));
  const titles = [...new Set(told.map(({ text }) => text))];
  const slugs = distinctSlugs(titles);
  const whole = { title: asked.member?.name ?? descriptor, slug: 'site', foot };
  return {
    pages:
      titles.length === 0 ? [whole] : titles.map((title, at) => ({ title, slug: slugs[at] as string, foot })),
    notices: told.flatMap(({ notices, suggestions }) => [...notices, ...suggestions]),
  };
}

/**
 * Every text that a typesetter must have loaded for a site.
 *
 * @throws IdentityError for a title that cannot be set
 */
export const siteTexts = (asked: Asked): readonly string[] =>
  sharedPages(asked).pages.flatMap(({ title, foot }) => [title, ...foot]);
