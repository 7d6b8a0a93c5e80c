import { fr } from '@coodyssee/kit';
import { type Problem, problem } from '@coodyssee/kit/table';
import { LogoTimeout } from '../../own-logo/read-logo-file.ts';
import { refusalAt } from '../table/remarks.ts';

/** Where the name of the logo stands. */
export interface LogoCell {
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

const at = ({ line, column, value }: LogoCell) =>
  ({ line, field: 'logo', column, value, details: { value } }) as const;

export const missing = (cell: LogoCell): Problem =>
  problem('logo-missing', {
    ...at(cell),
    what: fr`Le logo « ${cell.value} » n’a pas été donné.`,
    why: 'Aucun fichier de ce nom, ou plus d’un, n’est parmi les logos déposés.',
    fix: fr`Déposez le dossier des logos, corrigez le nom du fichier, ou videz la cellule.`,
  });

const tooSlow = (cell: LogoCell): Problem =>
  problem('logo-too-slow', {
    ...at(cell),
    what: fr`Le logo « ${cell.value} » est trop long à lire.`,
    why: 'Un logo se lit en une seconde ou deux\u00a0; la lecture a été arrêtée.',
    fix: 'Simplifiez le dessin, ou donnez-le en PNG.',
  });

const unread = (cell: LogoCell): Problem =>
  problem('logo-unread', {
    ...at(cell),
    what: fr`Le logo « ${cell.value} » n’a pas pu être lu.`,
    why: 'Le fichier a été déplacé depuis, ou une partie de la page ne s’est pas chargée.',
    fix: 'Donnez le fichier de nouveau.',
  });

/** Why a logo was not taken, at the row that names it. */
export function refused(cell: LogoCell, trouble: unknown): Problem {
  if (trouble instanceof LogoTimeout) return tooSlow(cell);
  try {
    return { ...refusalAt(cell.line, trouble), field: 'logo', column: cell.column, value: cell.value };
  } catch {
    return unread(cell);
  }
}
