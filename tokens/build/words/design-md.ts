import type { MeasuredPair } from '../../contrast/measure.ts';
import type { Named, NativeTokens } from '../code/native-tokens.ts';

const yaml = (value: string | number): string => JSON.stringify(value);
/** An indented map, a line an entry. */
const map = (entries: readonly (readonly [string, string | number])[], indent = '  '): string =>
  entries.map(([name, value]) => `${indent}${name}: ${yaml(value)}`).join('\n');
/** `onBrandText` as the format's own examples write it: `on-brand-text`. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The four names that the format's readers look for first, by the role that plays them. */
const wellKnown = {
  primary: 'action',
  secondary: 'surface-inverse',
  tertiary: 'brand-fill',
  neutral: 'surface-warm',
};

/** Pairs that a machine may paint without thinking, each with the role of its ground and of its text. */
const components: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  page: { backgroundColor: 'surface', textColor: 'text', typography: 'body' },
  'page-muted': { backgroundColor: 'surface-muted', textColor: 'text-muted', typography: 'caption' },
  'page-warm': { backgroundColor: 'surface-warm', textColor: 'text', typography: 'body' },
  footer: { backgroundColor: 'surface-inverse', textColor: 'text-inverse', typography: 'body' },
  'button-primary': { backgroundColor: 'action', textColor: 'action-text', typography: 'label' },
  'button-primary-hover': { backgroundColor: 'action-hover', textColor: 'action-text' },
  'button-secondary': {
    backgroundColor: 'action-secondary',
    textColor: 'action-secondary-text',
    typography: 'label',
  },
  'button-danger': { backgroundColor: 'action-danger', textColor: 'action-danger-text', typography: 'label' },
  'brand-band': { backgroundColor: 'brand-fill', textColor: 'on-brand-text', typography: 'body' },
  tag: { backgroundColor: 'brand-soft', textColor: 'on-brand-soft', typography: 'caption' },
  field: { backgroundColor: 'field', textColor: 'text', typography: 'body' },
  selected: { backgroundColor: 'selected', textColor: 'selected-text' },
  success: { backgroundColor: 'success-ground', textColor: 'success-text' },
  error: { backgroundColor: 'error-ground', textColor: 'error-text' },
  warning: { backgroundColor: 'warning-ground', textColor: 'warning-text' },
  info: { backgroundColor: 'info-ground', textColor: 'info-text' },
};

const reference = (property: string, name: string): string =>
  property === 'typography' ? `{typography.${name}}` : `{colors.${name}}`;

function frontMatter({ roles, textStyles, lengths }: NativeTokens): string {
  const colours = roles.map(({ name, value }) => [kebab(name), value.light] as const);
  const byName = new Map(colours);
  const opaque = colours.filter(([, { alpha = 1 }]) => alpha === 1);
  const scale = (start: string) =>
    lengths
      .filter(({ name }) => name.startsWith(start))
      .map(({ name, value }) => [kebab(name.slice(start.length)).replace(/^-/, ''), `${value}px`] as const);
  const faces = textStyles.map(({ name, value }) => {
    const lines = map(
      [
        ['fontFamily', value.family ?? 'monospace'],
        ['fontSize', `${value.size}px`],
        ['fontWeight', value.weight],
        ['lineHeight', value.lineHeight],
        ['letterSpacing', `${value.tracking}em`],
      ],
      '    ',
    );
    return `  ${kebab(name)}:\n${lines}`;
  });
  const painted = Object.entries(components).map(
    ([name, parts]) =>
      `  ${name}:\n${map(
        Object.entries(parts).map(([property, target]) => [property, reference(property, target)] as const),
        '    ',
      )}`,
  );
  return [
    'version: alpha',
    'name: Coodyssée',
    `description: ${yaml('Coopérative d’activité et d’emploi des Hautes-Alpes.')}`,
    'colors:',
    map(Object.entries(wellKnown).map(([name, role]) => [name, byName.get(role)?.hex ?? ''] as const)),
    map(opaque.map(([name, { hex }]) => [name, hex] as const)),
    'typography:',
    faces.join('\n'),
    'rounded:',
    map(scale('radius')),
    'spacing:',
    map(scale('space')),
    'components:',
    painted.join('\n'),
  ].join('\n');
}

const list = (entries: readonly Named<unknown>[]): string =>
  entries.map(({ name, description }) => `- **${kebab(name)}**\u00a0: ${description}`).join('\n');

/** `DESIGN.md`: the identity in one page that a person reads and a program may follow. */
export function renderDesign(tokens: NativeTokens, pairs: readonly MeasuredPair[]): string {
  const lowest = Math.min(...pairs.filter(({ kind }) => kind === 'text').map(({ ratio }) => ratio.light));
  const french = (value: number): string => value.toFixed(2).replace('.', ',');
  return `---
${frontMatter(tokens)}
---

## Overview

Coodyssée rassemble des entrepreneurs salariés des Hautes-Alpes. L’identité est franche et tenue\u00a0: beaucoup de blanc et de neige, une ardoise calme pour les mots, un orange qui ne sert qu’à ce qui compte. Le rond dit une personne, les angles restent nets. Rien ne brille, rien ne clignote.

## Colors

Un rôle se choisit par ce qu’il dit, jamais par sa teinte. Deux oranges\u00a0: le vif pour les formes, le foncé pour les textes. Les rôles ci-dessous ont aussi une valeur de nuit et une de contraste renforcé, dans \`tokens.css\`.

${list(tokens.roles)}

## Typography

Figtree partout, sauf le code. Une seule grande taille par page. Les nombres, les guillemets et les espaces suivent l’usage français.

${list(tokens.textStyles)}

## Layout

Les espaces sont des multiples de 4\u00a0px. Une colonne de lecture ne dépasse pas 672\u00a0px, une page 1152\u00a0px.

## Elevation & Depth

${list(tokens.shadows)}

## Shapes

${list(tokens.lengths.filter(({ name }) => name.startsWith('radius')))}

## Components

Chaque paire d’un fond et d’un texte est mesurée\u00a0: la plus faible d’un texte tient ${french(lowest)}:1 le jour. Une paire qui n’est pas écrite ici se vérifie avant de servir.

## Do's and Don'ts

- Un petit texte sur l’orange vif se met en noir, jamais en blanc.
- Un état se dit toujours par un mot ou une forme en plus de sa couleur.
- Le symbole et le nom sont des dessins\u00a0: on ne les recompose pas avec la police.
- Pas d’ombre sous le logo, pas de dégradé, pas d’autre police.
`;
}
