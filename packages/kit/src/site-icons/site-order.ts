import type { Identity, Notice } from '@coodyssee/logo';
import type { RenderPng } from '@coodyssee/logo/png';
import type { Typesetter } from '@coodyssee/logo/type';
import { type CheckedMember, checkRecord } from '../record/check-record.ts';
import { KitError } from '../record/kit-error.ts';
import type { MemberRecord } from '../record/member-record.ts';
import { parseWebsite } from '../record/website.ts';
import { fr } from '../words/fr.ts';

/** Whose site it is and which of its pages are shared, as it was typed. */
export interface SiteRequest {
  /** Without a name the site is the cooperative's own. */
  readonly member?: Pick<MemberRecord, 'name' | 'colour' | 'status'>;
  /** Titles of the pages to be shared; without one there is a picture of the site as a whole. */
  readonly titles?: readonly string[];
  /** The site's address. */
  readonly website?: string;
}

/** A request, checked. */
export interface Site {
  readonly member?: CheckedMember;
  readonly titles: readonly string[];
  /** With its scheme, and no slash at its end. */
  readonly website?: string;
  readonly notices: readonly Notice[];
}

/** A site, and what draws it. */
export interface SiteOrder extends Site {
  readonly identity: Identity;
  readonly typesetter: Typesetter;
  readonly renderPng: RenderPng;
}

/** One finished file of a site. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** One French line: what it is for. */
  readonly use: string;
}

/**
 * @throws IdentityError for a name or a colour that cannot be drawn
 * @throws KitError `bad-record` for a status or an address that cannot be read
 */
export function checkSite({ member, titles = [], website: typed }: SiteRequest): Site {
  const checked = member && checkRecord(member);
  const website = typed === undefined ? undefined : requireWebsite(typed);
  return {
    titles,
    notices: checked?.notices ?? [],
    ...(checked && { member: checked.record }),
    ...(website && { website }),
  };
}

function requireWebsite(typed: string): string {
  const website = parseWebsite(typed);
  if (website) return website.replace(/\/+$/, '');
  throw new KitError(
    'bad-record',
    {
      what: fr`« ${typed.slice(0, 60)} » n’est pas l’adresse d’un site.`,
      why: 'Les réseaux vont chercher l’image de partage à cette adresse.',
      fix: fr`Écrivez-la comme dans un navigateur, par exemple atelier-ubac.fr.`,
    },
    { reason: 'website', value: typed.slice(0, 60) },
  );
}
