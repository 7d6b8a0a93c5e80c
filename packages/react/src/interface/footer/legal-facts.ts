/**
 * What the law asks a company to say of itself. Every fact comes from whoever prints it: none is guessed,
 * and one that is not given is left out.
 */
export interface LegalFacts {
  /** Registered name: « Coodyssée ». */
  readonly name: string;
  /** Kind of cooperative, in full. Default « société coopérative et participative ». */
  readonly cooperative?: string;
  /** Legal form, as in « SARL »; a Scop’s capital is variable, and « à capital variable » follows it. */
  readonly form?: string;
  /** Amount of the capital on the day it was read, with its unit. */
  readonly capital?: string;
  /** Registered seat, on one line. */
  readonly seat?: string;
  /** Nine figures. */
  readonly siren?: string;
  /** Fourteen figures. */
  readonly siret?: string;
  /** Town of the trade register. */
  readonly registry?: string;
  readonly vat?: string;
  /** Activity code: four figures and a letter. */
  readonly activityCode?: string;
  /** Who answers for what is published. */
  readonly publisher?: string;
  /** Who hosts the site: name, address, telephone. */
  readonly host?: string;
}

const wide = '\u00a0';

/** Figures three by three, the rest behind: « 508 536 364 00021 ». */
const grouped = (figures: string): string => {
  const bare = figures.replace(/\s/g, '');
  return [bare.slice(0, 3), bare.slice(3, 6), bare.slice(6, 9), bare.slice(9)].filter(Boolean).join(wide);
};

/**
 * Who the company is: a name that does not say « coopérative » is followed by the words that do, in full.
 */
function identity({ name, cooperative = 'société coopérative et participative', form, capital }: LegalFacts) {
  const words = /coopérati/i.test(name) ? [] : [cooperative];
  const company = form ? [`${form} à capital variable`] : [];
  const amount = capital ? [`au capital de ${capital}`] : [];
  return [[name, ...words].join(', '), ...company, ...amount]
    .join(', ')
    .replace(', au capital', ' au capital');
}

/**
 * The legal lines of a page’s foot, in the order people expect, one fact a line.
 *
 * @example legalLines({ name: 'Coodyssée', siren: '508536364', registry: 'Gap' })
 */
export function legalLines(facts: LegalFacts): readonly string[] {
  const { seat, siren, siret, registry, vat, activityCode, publisher, host } = facts;
  const lines = [
    identity(facts),
    seat && `Siège social${wide}: ${seat}`,
    siren && (registry ? `RCS ${registry} ${grouped(siren)}` : `SIREN ${grouped(siren)}`),
    siret && `SIRET ${grouped(siret)}`,
    activityCode && `Code d’activité ${activityCode}`,
    vat && `TVA intracommunautaire ${vat}`,
    publisher && `Direction de la publication${wide}: ${publisher}`,
    host && `Hébergement${wide}: ${host}`,
  ];
  return lines.filter((line) => typeof line === 'string');
}
