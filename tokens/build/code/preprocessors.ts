import { variableName } from '../token.ts';
import { differs, type Variable } from '../variables.ts';

/** `coodyssee-color-text`, the custom property's own name. */
const nameOf = (key: string): string => variableName(key).slice(2);

/** Sass reads CSS values as they are. */
export function renderScss(variables: readonly Variable[]): string {
  const line = ({ key, plain, description }: Variable): string =>
    `/// ${description}\n$${nameOf(key)}: ${plain.light};`;
  const night = variables.filter(differs).map(({ key, plain }) => `  '${key}': (${plain.dark}),`);
  return `${variables.map(line).join('\n')}

/// Ce que la nuit change, par nom de jeton.
$coodyssee-dark: (
${night.join('\n')}
);
`;
}

/** Less would reckon inside of `clamp()` and of a font: all but a colour or a measure is escaped. */
const lessValue = (text: string): string =>
  /^(?:#[\da-f]+|-?[\d.]+[a-z]*)$/i.test(text) ? text : `~'${text}'`;

/** Less: the same names; what the night changes as a second variable, which Less has no map for. */
export function renderLess(variables: readonly Variable[]): string {
  const line = ({ key, plain, description }: Variable): string =>
    `// ${description}\n@${nameOf(key)}: ${lessValue(plain.light)};`;
  const night = variables
    .filter(differs)
    .map(({ key, plain }) => `@${nameOf(key)}--dark: ${lessValue(plain.dark)};`);
  return `${variables.map(line).join('\n')}\n\n// Ce que la nuit change.\n${night.join('\n')}\n`;
}
