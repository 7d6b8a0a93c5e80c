import { variableName } from './token.ts';
import { differs, type Variable } from './variables.ts';

/** Short enough to be unseen, long enough for `transitionend` to fire. */
const noMotion = '0.01ms';

/** What a person asks of their system beside day and night: the last one wins. */
const contrasts = [
  { prelude: '@media screen and (prefers-contrast: more)', name: 'more' },
  { prelude: '@media screen and (forced-colors: active)', name: 'forced' },
] as const;

type Declaration = readonly [property: string, value: string];

const rule = (selector: string, declarations: readonly Declaration[]): string =>
  `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

const wrap = (prelude: string, body: string): string => `${prelude} {\n${body.replace(/^(?=.)/gm, '  ')}\n}`;

/**
 * The style sheet: every token as a custom property, in the layer `coodyssee.tokens`.
 * Light by default, dark as the system asks, either one forced by `data-theme` on any element.
 * Dark and contrast are for screens: paper gets the light values.
 *
 * @example renderCss(listVariables(model)) // '@layer coodyssee.tokens {\n  :root {…'
 */
export function renderCss(variables: readonly Variable[]): string {
  const themed = variables.filter(differs);
  const light = themed.map(({ key, linked }): Declaration => [variableName(key), linked.light]);
  const dark = themed.map(({ key, linked }): Declaration => [variableName(key), linked.dark]);
  const constant = variables.filter((variable) => !differs(variable));
  const night = (selector: string): string => rule(selector, [['color-scheme', 'dark'], ...dark]);
  const blocks = [
    rule(
      ':root',
      constant.map(({ key, linked }) => [variableName(key), linked.light]),
    ),
    rule(':root,\n[data-theme="light"]', [['color-scheme', 'light'], ...light]),
    wrap('@media screen and (prefers-color-scheme: dark)', night(':root:not([data-theme])')),
    wrap('@media screen', night('[data-theme="dark"]')),
    ...contrasts.map(({ prelude, name }) =>
      wrap(prelude, rule(':root:not([data-theme]),\n[data-theme]', replaced(variables, name))),
    ),
    wrap('@media (prefers-reduced-motion: reduce)', rule(':root', stillDurations(variables))),
  ];
  return `${wrap('@layer coodyssee.tokens', blocks.join('\n\n'))}\n`;
}

/** Each role by what takes its place: one rule serves day and night, as what it refers to knows both. */
function replaced(variables: readonly Variable[], name: 'more' | 'forced'): Declaration[] {
  return variables.flatMap((variable): Declaration[] => {
    const key = variable[name];
    return key ? [[variableName(variable.key), `var(${variableName(key)})`]] : [];
  });
}

/** Transitions refer to durations, so this stills them all. */
function stillDurations(variables: readonly Variable[]): Declaration[] {
  return variables.filter(({ type }) => type === 'duration').map(({ key }) => [variableName(key), noMotion]);
}
