import { variableName } from '../token.ts';
import { differs, type Variable } from '../variables.ts';

/** A cell of a table: nothing in it parts the row. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const code = (text: string): string => `\`${text}\``;

const titles: Readonly<Record<string, string>> = {
  ink: 'Encres décidées',
  palette: 'Nuanciers',
  color: 'Rôles de couleur',
  contrast: 'Rôles en contraste renforcé',
  system: 'Couleurs imposées par le système',
  font: 'Caractères',
  typography: 'Styles de texte',
  space: 'Espaces',
  size: 'Tailles',
  container: 'Largeurs de contenu',
  breakpoint: 'Largeurs de fenêtre',
  radius: 'Arrondis',
  stroke: 'Traits',
  shadow: 'Ombres',
  focus: 'Anneau de focus',
  motion: 'Mouvement',
  'z-index': 'Étages',
};

const row = (variable: Variable): string =>
  `| ${[
    code(variable.key),
    code(cell(variable.plain.light)),
    differs(variable) ? code(cell(variable.plain.dark)) : '',
    code(variableName(variable.key)),
    cell(variable.description),
  ].join(' | ')} |`;

/** `tokens.md`: every token in a table a group, for people to read. */
export function renderMarkdown(variables: readonly Variable[]): string {
  const groupOf = ({ key }: Variable): string => key.slice(0, key.indexOf('.'));
  const groups = [...new Set(variables.map(groupOf))];
  const tables = groups.map((group) =>
    [
      `## ${titles[group] ?? group}`,
      '',
      '| Jeton | Jour | Nuit | Variable CSS | Pour quoi |',
      '|---|---|---|---|---|',
      ...variables.filter((variable) => groupOf(variable) === group).map(row),
    ].join('\n'),
  );
  return `# Les jetons de Coodyssée\n\nÉcrits par la construction\u00a0: rien ne se corrige ici. Une case «\u00a0Nuit\u00a0» vide garde la valeur du jour.\n\n${tables.join('\n\n')}\n`;
}
