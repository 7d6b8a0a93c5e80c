import { fr } from '../words/fr.ts';
import { frenchDay } from './calendar-date.ts';
import { KitError } from './kit-error.ts';
import type { MemberRecord } from './member-record.ts';
import type { LegalIdentity, Settings } from './settings.ts';

/** Who speaks, and what the cooperative says of itself. */
export interface Speaker {
  readonly member: MemberRecord;
  readonly settings: Settings;
}

/** French names of the facts, for messages. */
const facts = {
  form: 'la forme juridique (SARL, SA…)',
  registry: 'la ville du greffe (RCS)',
  siren: 'le SIREN',
  address: 'l’adresse du siège',
} as const;
type Fact = keyof typeof facts;

/**
 * The facts a text must carry, all there.
 *
 * @throws KitError `missing-legal`, naming those that are empty
 */
function requireLegal<F extends Fact>(legal: LegalIdentity, needed: readonly F[]): Record<F, string> {
  const empty = needed.filter((fact) => !legal[fact]);
  if (empty.length === 0)
    return Object.fromEntries(needed.map((fact) => [fact, legal[fact]])) as Record<F, string>;
  throw new KitError(
    'missing-legal',
    {
      what: fr`Il manque ${empty.map((fact) => facts[fact]).join(', ')}.`,
      why: 'La loi veut que ce document nomme l’entreprise qui s’engage, et ces mentions ne se devinent pas.',
      fix: fr`Ajoutez ${empty.map((fact) => `legal.${fact}`).join(', ')} aux réglages de la coopérative, le fichier coodyssee.json.`,
    },
    { missing: empty },
  );
}

/** Nine digits in threes. */
const threes = (siren: string): string => siren.replace(/\d{3}(?=\d)/g, '$&\u00a0');

/** `SARL à capital variable`: a Scop's capital always is. */
const formText = (form: string, capital?: string): string =>
  `${form} à capital variable${capital ? ` de\u00a0${capital}` : ''}`;

/**
 * What a business letter, quote, invoice or e-mail must carry, in two lines: the activity with the legal person
 * behind it, then where that person is registered.
 *
 * @throws KitError `missing-legal` while the settings lack the form, the registry, the SIREN or the address
 * @example legalLines({ member, settings })[0]
 * // 'Atelier Ubac — une activité de Coodyssée, société coopérative et participative, SARL à capital variable'
 */
function legalLines({ member, settings: { legal } }: Speaker): readonly [string, string] {
  const { form, registry, siren, address } = requireLegal(legal, ['form', 'registry', 'siren', 'address']);
  const who = `${member.name} — une activité de ${legal.name}, société coopérative et participative, ${formText(form, legal.capital)}`;
  const where = [
    address.replace(/(\d{5}) /, '$1\u00a0'),
    `RCS\u00a0${registry}\u00a0${threes(siren)}`,
    legal.vat && `TVA\u00a0${legal.vat.slice(0, 4)}\u00a0${legal.vat.slice(4)}`,
    legal.naf && `NAF\u00a0${legal.naf}`,
  ];
  return [who, where.filter(Boolean).join(' · ')];
}

/** The same on one line. */
export const legalLine = (speaker: Speaker): string => legalLines(speaker).join(' · ');

/**
 * The same for a small support: a business card, a flyer.
 *
 * @throws KitError `missing-legal` while the settings lack the form, the registry or the SIREN
 * @example shortLegalLine(settings) // 'Coodyssée, Scop SARL à capital variable · RCS Gap 508 536 364'
 */
export function shortLegalLine({ legal }: Settings): string {
  const { form, registry, siren } = requireLegal(legal, ['form', 'registry', 'siren']);
  return `${legal.name}, Scop ${formText(form)} · RCS\u00a0${registry}\u00a0${threes(siren)}`;
}

/**
 * What a trial contract must say on documents: its end. Nothing for a member who is not in one.
 *
 * @throws KitError `missing-record` for a trial without its end
 * @example trialMention(member) // 'CAPE échéant le 30/06/2027'
 */
function trialMention({ status, trialEnd }: MemberRecord): string | undefined {
  if (status !== 'trial') return undefined;
  if (trialEnd) return `CAPE échéant le ${frenchDay(trialEnd)}`;
  throw new KitError(
    'missing-record',
    {
      what: 'Il manque la date de fin du CAPE.',
      why: 'Pendant le test, chaque document doit dire jusqu’à quand court le contrat.',
      fix: fr`Ajoutez-la au tableau, colonne « fin du CAPE » : 30/06/2027.`,
    },
    { reason: 'trial-end', column: 'trialEnd' },
  );
}

/**
 * What a building trade must say on quotes and invoices; nothing for the others.
 *
 * @throws KitError `missing-legal` for a building trade that no insurance covers
 */
export function insuranceMention({ member, settings }: Speaker): string | undefined {
  const insurance = member.insurance ?? (member.building ? settings.insurance : undefined);
  if (insurance) {
    const { insurer, contact, cover } = insurance;
    return fr`Assurance professionnelle : ${insurer}, ${contact} · couverture : ${cover}`;
  }
  if (!member.building) return undefined;
  throw new KitError(
    'missing-legal',
    {
      what: 'Il manque l’assurance professionnelle.',
      why: 'Dans le bâtiment, un devis et une facture nomment l’assureur, son contact et le territoire couvert.',
      fix: fr`Ajoutez « insurance » aux réglages : insurer, contact, cover.`,
    },
    { missing: ['insurance'] },
  );
}

/** The declaration number of a trainer's documents, with the sentence it may not go without. */
function trainingMention({ member, settings: { legal } }: Speaker): string | undefined {
  if (!member.training || !legal.trainingNumber) return undefined;
  return fr`Déclaration d’activité enregistrée sous le numéro ${legal.trainingNumber}. Cet enregistrement ne vaut pas agrément de l’État.`;
}

/**
 * All that a letter, an e-mail or a quote must say at its foot, a line each.
 *
 * @throws KitError as {@link legalLines} and {@link trialMention} do
 */
export function footMentions(speaker: Speaker): readonly string[] {
  const lines = [...legalLines(speaker), trialMention(speaker.member), trainingMention(speaker)];
  return lines.filter((line) => line !== undefined);
}
