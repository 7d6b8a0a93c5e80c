import { variableName } from './token.ts';
import { differs, type Variable } from './variables.ts';

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `tokens.json`: one flat entry a custom property, for tables and for other programs. */
export function renderFlatJson(variables: readonly Variable[]): string {
  const entries = variables.map((variable) => [
    variable.key,
    {
      type: variable.type,
      value: variable.plain.light,
      ...(differs(variable) && { dark: variable.plain.dark }),
      variable: variableName(variable.key),
      description: variable.description,
    },
  ]);
  return text(Object.fromEntries(entries));
}
