import type { Notice } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { fr } from '../words/fr.ts';
import { KitError } from './kit-error.ts';
import { badSetting, readList, readObject } from './read-settings.ts';
import { escapesLuhn, isSiret } from './registration.ts';
import type { LegalIdentity, PrintSettings, Settings } from './settings.ts';
import { legalReaders, printReaders, readInsurance, readNetwork, readProject } from './settings-fields.ts';

/** What may be given: any part, any part of a part. */
export type SettingsInput = Partial<Omit<Settings, 'legal' | 'print'>> & {
  readonly legal?: Partial<LegalIdentity>;
  readonly print?: Partial<PrintSettings>;
};

/**
 * What the organisation publishes of itself. Its legal form, its registry and its capital are not among it:
 * they come from its settings, or a support that must carry them is refused.
 */
const published: LegalIdentity = { name: brand.name, ...brand.legal };

const usualPrint: PrintSettings = {
  bleed: 3,
  safe: 5,
  totalInk: 280,
  standard: 'x-4',
  marks: false,
  cutSpot: 'CutContour',
};

const readAll = readObject<Omit<Settings, 'legal' | 'print'> & { legal: unknown; print: unknown }>({
  legal: readObject(legalReaders),
  print: readObject(printReaders),
  projects: readList(readProject),
  networks: readList(readNetwork),
  insurance: readInsurance,
});

/**
 * The cooperative's settings, checked, with what is usual where nothing is given.
 *
 * @throws KitError `bad-settings` for a value that cannot be right, `unknown-setting` for a key nobody knows
 * @example createSettings({ legal: { form: 'SARL', registry: 'Gap' }, print: { bleed: 5 } })
 */
export function createSettings(given: SettingsInput = {}): Settings {
  const read = readAll(given, '');
  const own = read.legal as Partial<LegalIdentity> | undefined;
  const legal = {
    ...(own?.siren && own.siren !== published.siren ? { name: published.name } : published),
    ...own,
  };
  refuseMismatch(legal);
  const projects = read.projects ?? [];
  refuseProjects(projects);
  return {
    legal,
    print: { ...usualPrint, ...(read.print as Partial<PrintSettings> | undefined) },
    projects,
    networks: read.networks ?? [],
    ...(read.insurance && { insurance: read.insurance }),
  };
}

/**
 * The settings of a file, `coodyssee.json` beside the table of members.
 *
 * @throws KitError as {@link createSettings}, and `bad-settings` for a text that is not JSON
 */
export function parseSettings(text: string): Settings {
  try {
    return createSettings(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new KitError(
      'bad-settings',
      {
        what: 'Le fichier des réglages ne se lit pas.',
        why: fr`Il n’est pas écrit en JSON correct : ${error.message}.`,
        fix: 'Vérifiez les guillemets, les virgules et les accolades, ou repartez de l’exemple de la documentation.',
      },
      { reason: 'not-json', message: error.message },
    );
  }
}

/** What is right but deserves a look, in French. */
export function settingsNotices({ legal }: Settings): readonly Notice[] {
  const { siret } = legal;
  const message = fr`Le SIRET ${siret ?? ''} est celui d’un établissement de La Poste : sa clé ne peut pas être vérifiée.`;
  return siret && escapesLuhn(siret) && !isSiret(siret)
    ? [{ code: 'unchecked-siret', message, details: { siret } }]
    : [];
}

/** The three numbers are of one company. */
function refuseMismatch({ siren, siret, vat }: LegalIdentity): void {
  const fix = 'Recopiez les numéros d’un même document, ou n’en gardez qu’un.';
  if (siren && siret && !siret.startsWith(siren))
    throw badSetting(
      'legal.siret',
      { why: fr`Il ne commence pas par le SIREN, ${siren}.`, fix },
      { reason: 'mismatch', siren },
    );
  if (siren && vat && !vat.endsWith(siren))
    throw badSetting(
      'legal.vat',
      { why: fr`Il ne finit pas par le SIREN, ${siren}.`, fix },
      { reason: 'mismatch', siren },
    );
}

function refuseProjects(projects: Settings['projects']): void {
  projects.forEach(({ id, from, to }, at) => {
    if (to < from)
      throw badSetting(
        `projects[${at + 1}].to`,
        { why: 'Le projet finirait avant de commencer.', fix: 'Corrigez l’une des deux dates.' },
        { reason: 'project-order' },
      );
    if (projects.findIndex((other) => other.id === id) < at)
      throw badSetting(
        `projects[${at + 1}].id`,
        { why: 'Un autre projet porte déjà ce nom.', fix: 'Donnez-leur deux noms différents.' },
        { reason: 'project-twin' },
      );
  });
}
