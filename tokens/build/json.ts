import { type Token, variableName } from './token.ts';
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

type Group = { [key: string]: Group | object };

/** A DTCG file of one mode, every reference resolved and every type written, as design tools import it. */
export function renderDtcg(tokens: readonly Token[]): string {
  const root: Group = {};
  for (const token of tokens) {
    const groups = token.path.slice(0, -1);
    const parent = groups.reduce<Group>((group, name) => {
      group[name] ??= {};
      return group[name] as Group;
    }, root);
    parent[token.path.at(-1) ?? ''] = {
      $type: token.type,
      $value: token.value,
      $description: token.description,
      ...(Object.keys(token.extensions).length > 0 && { $extensions: token.extensions }),
    };
  }
  return text(root);
}
