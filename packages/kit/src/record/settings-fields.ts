import { fr } from '../words/fr.ts';
import { parseDay } from './calendar-date.ts';
import { parseEmail } from './email.ts';
import { parsePhone } from './phone.ts';
import {
  type Readers,
  readList,
  readNumber,
  readSwitch,
  readText,
  readWhole,
  readWordOf,
} from './read-settings.ts';
import { escapesLuhn, isFrenchVat, isSiren, isSiret } from './registration.ts';
import type { FundedProject, Insurance, LegalIdentity, PrintSettings } from './settings.ts';
import { parseWebsite } from './website.ts';

const only = (passes: (text: string) => boolean) => (text: string) => (passes(text) ? text : undefined);

/** Without the spaces people group digits with; « 000 21 » is « 00021 ». */
const tight = (passes: (text: string) => boolean) => (text: string) =>
  only(passes)(text.replace(/[\s.]/g, '').toUpperCase());

const onPaper = 'Recopiez-le d’un document officiel de la coopérative.';
const town = /^\p{L}[\p{L}\p{M}’' -]*$/u;

/** A sum as French writes it: thousands apart by a narrow space. */
function euros(text: string): string | undefined {
  const [, whole, cents = ''] = /^(\d[\d\s]*)(,\d\d)?\s*(?:€|euros?)$/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/\s/g, '').replace(/\d(?=(?:\d{3})+$)/g, '$&\u202f');
  return `${digits}${cents}\u00a0€`;
}

export const legalReaders: Readers<LegalIdentity> = {
  name: readText(),
  form: readText(
    only((text) => /^\p{Lu}{2,6}$/u.test(text)),
    fr`Il faut le sigle seul : « à capital variable » est ajouté, c’est la loi pour une Scop.`,
    fr`Écrivez par exemple : "SARL" ou "SA"`,
  ),
  registry: readText(
    only((text) => town.test(text)),
    'Il faut la ville du greffe.',
    fr`Écrivez son nom seul, sans « RCS ».`,
  ),
  capital: readText(euros, 'Il faut une somme en euros.', fr`Écrivez par exemple : "20 000 €"`),
  siren: readText(
    tight(isSiren),
    'Il faut neuf chiffres, et leur clé de contrôle ne tombe pas juste.',
    onPaper,
  ),
  siret: readText(
    tight((text) => isSiret(text) || escapesLuhn(text)),
    'Il faut quatorze chiffres, et leur clé de contrôle ne tombe pas juste.',
    onPaper,
  ),
  vat: readText(
    tight(isFrenchVat),
    'Il faut FR, une clé de deux chiffres et le SIREN, et la clé ne tombe pas juste.',
    onPaper,
  ),
  naf: readText(
    tight((text) => /^\d{4}[A-Z]$/.test(text)),
    'Il faut quatre chiffres et une lettre.',
    fr`Écrivez par exemple : "8299Z"`,
  ),
  trainingNumber: readText(
    tight((text) => /^\d{11}$/.test(text)),
    'Un numéro de déclaration d’activité a onze chiffres.',
    onPaper,
  ),
  address: readText(
    only((text) => /(?:^|,\s*|\s)(?:0[1-9]|[1-8]\d|9[0-8])\d{3}\s+\p{L}/u.test(text)),
    'Il y manque un code postal de cinq chiffres, suivi de la commune.',
    fr`Écrivez par exemple : "Avenue d’Embrun, 05230 Chorges"`,
  ),
  email: readText(
    parseEmail,
    'Ce n’est pas une adresse e-mail.',
    fr`Écrivez par exemple : "contact@coop.example"`,
  ),
  phone: readText(
    parsePhone,
    'Ce n’est pas un numéro de téléphone.',
    fr`Écrivez par exemple : "04 65 71 00 00"`,
  ),
  website: readText(
    parseWebsite,
    'Ce n’est pas une adresse de site.',
    fr`Écrivez par exemple : "coop.example"`,
  ),
};

export const printReaders: Readers<PrintSettings> = {
  bleed: readNumber(0, 20, 'mm'),
  safe: readNumber(0, 30, 'mm'),
  totalInk: readNumber(200, 400, '%'),
  standard: readWordOf(['x-4', 'x-1a']),
  marks: readSwitch,
  cutSpot: readText(),
  orangeSpot: readText(),
  whiteSpot: readText(),
};

const day = readText(
  parseDay,
  'Ce n’est pas une date du calendrier.',
  fr`Écrivez par exemple : "2026-12-31"`,
);

export const readProject = readWhole<FundedProject>({
  id: readText(),
  title: readText(),
  from: day,
  to: day,
  statement: readWordOf(['funded', 'co-funded']),
  funders: readList(readText()),
});

/** As it is written by its owners; between two letters an apostrophe is a curled one. */
export const readNetwork = readText(
  (name) => (name.length > 60 ? undefined : name.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')),
  'Un nom de réseau a de 1 à 60 signes.',
  fr`Écrivez par exemple : "Co’hop"`,
);

export const readInsurance = readWhole<Insurance>({
  insurer: readText(),
  contact: readText(),
  cover: readText(),
});
