import { prepareMember } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { parseColour } from '@coodyssee/logo/colour';
import { isCoded } from '../errors.ts';
import type { MemberRecord } from '../record/member-record.ts';
import { fr } from '../words/fr.ts';
import type { Field } from './headings.ts';
import { type Place, placed } from './place.ts';
import { plainHeading } from './plain-heading.ts';
import { type Problem, problem, shown } from './problem.ts';
import { statusWords } from './statuses.ts';

/** A row's cells by what they hold; empty ones are absent. */
export type Texts = Readonly<Partial<Record<Field, string>>>;

/** A row of another length than its neighbours has lost a separator or a quote. */
export function checkShape(cells: readonly string[], { line, columns }: Place): Problem | undefined {
  const wanted = columns.length;
  const extra = cells.slice(wanted).some((cell) => cell.trim() !== '');
  if (cells.length >= wanted && !extra) return undefined;
  const count = cells.length;
  return problem(extra ? 'too-many-cells' : 'too-few-cells', {
    line,
    value: cells.join(' | '),
    what: fr`La ligne a ${count} ${count === 1 ? 'cellule' : 'cellules'} au lieu de ${wanted}.`,
    why: extra
      ? 'Un séparateur en trop, ou un texte qui en contient un sans guillemets, décale les colonnes.'
      : 'Un séparateur manque, ou un guillemet n’est pas fermé.',
    fix: 'Remettez chaque texte dans sa colonne, puis enregistrez la table.',
    details: { count, wanted },
  });
}

/** A row that sums up the others: only a word for it, and figures. */
const total =
  /^(?:sous[- ]?)?(?:total|totaux|somme|moyenne|effectif|nombre (?:de|d) .+)(?: (?:general|generaux))?$/;

export function checkTotal({ name = '', ...others }: Texts, place: Place): readonly Problem[] {
  const figures = Object.values(others).every((text) => /^[\d\s.,€%]*$/.test(text));
  if (!figures || !total.test(plainHeading(name))) return [];
  return [
    problem('total-row', {
      ...placed(place, 'name', name),
      what: fr`Cette ligne (« ${shown(name)} ») résume la table : ce n’est pas un membre.`,
      why: 'Un kit serait dessiné à ce nom.',
      fix: fr`Supprimez-la ; si une activité s’appelle vraiment ainsi, écrivez aussi son métier.`,
      details: { name: shown(name) },
    }),
  ];
}

/** Everything that the drawing would refuse in a row, before anything is drawn. */
export function checkTexts(texts: Texts, record: MemberRecord, place: Place): readonly Problem[] {
  const at = (field: Field, value?: string) => placed(place, field, value);
  if (record.name === '') return [noName(at('name'))];
  const { trade, ...named } = record;
  return [
    ...refusalOf(() => prepareMember(brand, { name: named.name }), at('name', record.name)),
    ...refusalOf(() => prepareMember(brand, { name: 'A', ...(trade && { trade }) }), at('trade', trade)),
    ...(record.colour === undefined
      ? []
      : refusalOf(() => parseColour(record.colour ?? ''), at('colour', record.colour))),
    ...(record.logo && isAddress(record.logo) ? [logoAddress(at('logo', record.logo))] : []),
    ...(texts.status && !record.status ? [unknownStatus(at('status', texts.status), texts.status)] : []),
  ];
}

type Where = ReturnType<typeof placed>;

/** What the drawing would refuse, told with its place in the table. */
function refusalOf(check: () => unknown, where: Where): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!isCoded(error)) throw error;
    const { code, what, why, fix, details } = error;
    return [problem(code, { ...where, what, why, fix, ...(details && { details }) })];
  }
}

const noName = (where: Where) =>
  problem('no-name', {
    ...where,
    what: 'Il manque le nom de l’activité.',
    why: 'Tous les fichiers d’un membre portent ce nom.',
    fix: 'Écrivez-le, ou supprimez la ligne.',
  });

/** `https://…`, `data:…`, `//…`: nothing is fetched. A drive letter is one sign. */
const isAddress = (path: string): boolean => /^(?:[a-z][a-z\d+.-]+:|\/\/|www\.)/i.test(path);

const logoAddress = (where: Where) =>
  problem('logo-address', {
    ...where,
    what: 'Le logo est donné par une adresse.',
    why: 'Rien n’est téléchargé\u00a0: un kit ne dépend que de fichiers que vous avez.',
    fix: fr`Enregistrez le logo en SVG à côté de la table, et écrivez ici le nom du fichier : ubac.svg.`,
  });

const unknownStatus = (where: Where, word: string) =>
  problem('unknown-status', {
    ...where,
    what: fr`Le statut « ${shown(word)} » n’est pas connu.`,
    why: fr`Les statuts : ${statusWords.join(', ')}.`,
    fix: 'Choisissez un mot de cette liste, ou laissez la cellule vide.',
    details: { word: shown(word), known: statusWords },
  });
