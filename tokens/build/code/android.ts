import type { Colour } from '../css-value.ts';
import { argb } from './argb.ts';
import { type Appearance, camel, type NativeTokens } from './native-tokens.ts';

/** Type follows the reader's own size: sp. Everything else is in dp. */
const unit = (name: string): string => (name.startsWith('fontSize') ? 'sp' : 'dp');

/** Android names resources in snake_case. */
const snake = (name: string): string =>
  `coodyssee_${name.replace(/[A-Z]|\d+(?=[A-Za-z]*$)/g, (part) => `_${part.toLowerCase()}`)}`.replace(
    /__/g,
    '_',
  );

const xmlText = (text: string): string =>
  text
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/--/g, '–');

type Entry = {
  readonly tag: string;
  readonly name: string;
  readonly text: string;
  readonly description: string;
};

const file = (entries: readonly Entry[]): string => {
  const lines = entries.map(
    ({ tag, name, text, description }) =>
      `  <!-- ${xmlText(description)} -->\n  <${tag} name="${snake(name)}">${xmlText(text)}</${tag.split(' ')[0]}>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<resources>\n${lines.join('\n')}\n</resources>\n`;
};

const colour = (name: string, value: Colour, description: string): Entry => ({
  tag: 'color',
  name,
  text: `#${argb(value)}`,
  description,
});

const rolesOf = ({ roles }: NativeTokens, appearance: Appearance): Entry[] =>
  roles.map(({ name, value, description }) => colour(camel(['color', name]), value[appearance], description));

const float = 'item type="dimen" format="float"';

/** Resources of an Android application: `values` by day, `values-night` what the night changes. */
export function renderAndroid(tokens: NativeTokens): Record<string, string> {
  const { palette, lengths, numbers, durations, textStyles } = tokens;
  const plain = (
    tag: string,
    list: readonly { name: string; value: number; description: string }[],
  ): Entry[] => list.map(({ name, value, description }) => ({ tag, name, text: String(value), description }));
  const whole = numbers.filter(({ value }) => Number.isInteger(value));
  const parts = numbers.filter(({ value }) => !Number.isInteger(value));
  const families = [...new Set(textStyles.flatMap(({ value }) => value.family ?? []))];
  return {
    'values/coodyssee.xml': file([
      ...palette.map(({ name, value, description }) => colour(name, value, description)),
      ...rolesOf(tokens, 'light'),
      ...lengths.map(({ name, value, description }) => ({
        tag: 'dimen',
        name,
        text: `${value}${unit(name)}`,
        description,
      })),
      ...plain('integer', [...whole, ...durations]),
      ...plain(float, parts),
      ...families.map((family) => ({
        tag: 'string',
        name: `fontFamily${family}`,
        text: family,
        description: 'La famille des textes, à livrer avec l’application.',
      })),
    ]),
    'values-night/coodyssee.xml': file(rolesOf(tokens, 'dark')),
  };
}
