import { referenceKey, type Token, variableName } from '../token.ts';
import type { Variable } from '../variables.ts';

type Line = readonly [name: string, value: string];

const link = (key: string): string => `var(${variableName(key)})`;

/** Which of our groups stands in which of Tailwind's namespaces. */
const namespaces: readonly (readonly [group: string, namespace: string])[] = [
  ['color', 'color'],
  ['palette', 'color'],
  ['ink', 'color-encre'],
  ['font.family', 'font'],
  ['font.size', 'text'],
  ['font.weight', 'font-weight'],
  ['font.tracking', 'tracking'],
  ['font.line-height', 'leading'],
  ['space', 'spacing'],
  ['container', 'container'],
  ['radius', 'radius'],
  ['shadow', 'shadow'],
  ['motion.easing', 'ease'],
  ['z-index', 'z-index'],
];

const nameUnder = (group: string, key: string): string => key.slice(group.length + 1).replaceAll('.', '-');

/** Tracking is in parts of the body: as a number in a token, in em for CSS. */
const value = (group: string, { key, plain }: Variable): string =>
  group === 'font.tracking' ? `${plain.light}em` : link(key);

/** A text style with all that Tailwind sets beside its size. */
function textStyle({ key, path, authored }: Token): readonly Line[] {
  const face = authored as Readonly<Record<string, unknown>>;
  const name = `text-${path.slice(1).join('-')}`;
  const part = (property: string): string => link(referenceKey(face[property]) ?? '');
  return [
    [name, part('fontSize')],
    [`${name}--line-height`, part('lineHeight')],
    [`${name}--letter-spacing`, link(`${key}.tracking`)],
    [`${name}--font-weight`, part('fontWeight')],
  ];
}

/** Night as `tokens.css` has it: the system's wish, unless a theme is forced, which also holds for what it holds. */
const dark = `@custom-variant dark {
  &:where([data-theme="dark"], [data-theme="dark"] *) {
    @slot;
  }
  @media screen and (prefers-color-scheme: dark) {
    &:where(:root:not([data-theme]), :root:not([data-theme]) *):not([data-theme], [data-theme] *) {
      @slot;
    }
  }
}`;

const contrast = `@custom-variant contrast-more {
  @media screen and (prefers-contrast: more) {
    @slot;
  }
}`;

/** `tailwind.css`: Tailwind 4's theme, over `tokens.css`, whose variables it only names. */
export function renderTailwind(variables: readonly Variable[], tokens: readonly Token[]): string {
  const lines = namespaces.flatMap(([group, namespace]) =>
    variables
      .filter(({ key }) => key.startsWith(`${group}.`))
      .map((variable): Line => [`${namespace}-${nameUnder(group, variable.key)}`, value(group, variable)]),
  );
  // a media query reads no variable
  const breakpoints = variables
    .filter(({ key }) => key.startsWith('breakpoint.'))
    .map(({ key, plain }): Line => [key.replace('.', '-'), plain.light]);
  const styles = tokens.filter(({ type }) => type === 'typography').flatMap(textStyle);
  const body = [...lines, ...breakpoints, ...styles].map(([name, text]) => `  --${name}: ${text};`);
  return `@import "@coodyssee/tokens/tokens.css";

@theme inline {
  --color-*: initial;
  --breakpoint-*: initial;
  --color-transparent: transparent;
  --color-current: currentcolor;
${body.join('\n')}
}

${dark}

${contrast}
`;
}
