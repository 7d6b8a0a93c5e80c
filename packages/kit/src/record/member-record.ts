import type { Member } from '@coodyssee/logo';
import type { PosterText } from './poster-text.ts';
import type { Insurance } from './settings.ts';

/** A member as the cooperative's table knows them. Every text is as the person typed it. */
export interface MemberRecord extends Member {
  /** The person behind the activity, as it stands on a card: `Camille Roux`. */
  readonly person?: string;
  /** Given and family name, where the table has them apart: an address book files the person by them. */
  readonly firstName?: string;
  readonly lastName?: string;
  readonly town?: string;
  /** Any CSS colour or a French word. */
  readonly colour?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  /** End of the trial contract, for a member in CAPE: `2027-06-30`. */
  readonly trialEnd?: string;
  /** Id of a funded project of the settings that this member's supports must name. */
  readonly project?: string;
  /** What their poster and their flyer announce. */
  readonly poster?: Partial<PosterText>;
  /** True for a building trade: quotes and invoices must name the insurance. */
  readonly building?: boolean;
  /** The member's own policy, where it is not the cooperative's. */
  readonly insurance?: Insurance;
  /** The member's own logo, for who makes all kits: a file's path beside the table or in a folder of logos. */
  readonly logo?: string;
  /** True for a trainer: the declaration number of the settings is named, with its sentence. */
  readonly training?: boolean;
}

/** What the columns of a table are called, in French: messages name them so. */
export const recordColumns: Readonly<Record<keyof MemberRecord, string>> = {
  name: 'nom',
  trade: 'métier',
  status: 'statut',
  person: 'personne',
  firstName: 'prénom',
  lastName: 'nom de famille',
  town: 'commune',
  colour: 'couleur',
  email: 'e-mail',
  phone: 'téléphone',
  website: 'site',
  trialEnd: 'fin du CAPE',
  project: 'projet',
  poster: 'affiche: titre',
  building: 'bâtiment',
  insurance: 'assurance',
  logo: 'logo',
  training: 'formation',
};
