import { parseColour, prepareMember } from '@coodyssee/logo';
import { isCoded } from '../errors.ts';
import type { MemberRecord } from '../record/member-record.ts';
import { fr } from '../words/fr.ts';
import type { Column, Field } from './columns.ts';
import { type Problem, problem, shown } from './problem.ts';
import { statusWords } from './statuses.ts';

/** A row's cells by what they hold; empty ones are absent. */
export type Texts = Readonly<Partial<Record<Field, string>>>;

/** Where a problem stands: the line, and the columns that hold the fields. */
export interface Place {
  readonly line: number;
  readonly columns: readonly Column[];
}

/** A spreadsheet writes every cell of a row, so a row of another length has lost a separator or a quote. */
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

/** Signs in a cell, at most: no text of a member comes near, and what is longer is not even looked at. */
const longest = 20_000;

/** Cells that hold a whole book: told before anything reads them. */
export const checkLengths = (texts: Texts, place: Place): readonly Problem[] =>
  (Object.entries(texts) as [Field, string][])
    .filter(([, text]) => text.length > longest)
    .map(([field, text]) =>
      problem('cell-too-long', {
        ...placed(place, field, text),
        details: { length: text.length, limit: longest },
        what: `Cette cellule contient ${text.length} signes.`,
        why: fr`Aucun texte d’un membre n’en a autant ; la limite est de ${longest}.`,
        fix: 'Raccourcissez ce texte, ou supprimez la ligne.',
      }),
    );

/** Everything that the drawing would refuse in a row, before anything is drawn. */
export function checkTexts(texts: Texts, record: MemberRecord, place: Place): readonly Problem[] {
  const at = (field: Field, value?: string) => placed(place, field, value);
  const lost = (Object.entries(texts) as [Field, string][]).filter(([, text]) => text.includes('\ufffd'));
  if (lost.length > 0) return lost.map(([field, text]) => unreadable(at(field, text)));
  if (record.name === '') return [noName(at('name'))];
  const { trade, ...named } = record;
  return [
    ...refusalOf(() => prepareMember({ name: named.name }), at('name', record.name)),
    ...refusalOf(() => prepareMember({ name: 'A', ...(trade && { trade }) }), at('trade', trade)),
    ...(record.colour === undefined
      ? []
      : refusalOf(() => parseColour(record.colour ?? ''), at('colour', record.colour))),
    ...(texts.status && !record.status ? [unknownStatus(at('status', texts.status), texts.status)] : []),
  ];
}

type Where = Pick<Problem, 'line' | 'column' | 'field' | 'value'>;

function placed({ line, columns }: Place, field: Field, value?: string): Where {
  const column = columns.find((one) => one.field === field)?.header;
  return { line, field, ...(column !== undefined && { column }), ...(value !== undefined && { value }) };
}

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

const unreadable = (where: Where) =>
  problem('unreadable-signs', {
    ...where,
    what: 'Des lettres de cette cellule sont illisibles.',
    why: 'Le fichier a été enregistré deux fois dans des codages différents, ou il est abîmé.',
    fix: 'Retapez la cellule, puis enregistrez la table en XLSX ou en CSV UTF-8.',
  });

const noName = (where: Where) =>
  problem('no-name', {
    ...where,
    what: 'Il manque le nom de l’activité.',
    why: 'Tous les fichiers d’un membre portent ce nom.',
    fix: 'Écrivez-le, ou supprimez la ligne.',
  });

const unknownStatus = (where: Where, word: string) =>
  problem('unknown-status', {
    ...where,
    what: fr`Le statut « ${shown(word)} » n’est pas connu.`,
    why: fr`Les statuts : ${statusWords.join(', ')}.`,
    fix: 'Choisissez un mot de cette liste, ou laissez la cellule vide.',
    details: { word: shown(word), known: statusWords },
  });
