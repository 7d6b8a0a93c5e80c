import { isAttribute } from './declarations.ts';
import type { MarkupElement } from './element.ts';

/** What an animation leaves when it has ended, where it is one that ends and stays. */
function* lastValue({ name, attributes }: MarkupElement): Generator<readonly [string, string]> {
  const property = attributes.get('attributeName') ?? '';
  const stays = attributes.get('fill') === 'freeze' && attributes.get('repeatCount') !== 'indefinite';
  const begins = !/\b(?:click|indefinite|mouse\w+|focus\w*)\b/.test(attributes.get('begin') ?? '');
  const isValue = name === 'animate' || name === 'set' || name === 'animateColor';
  if (!(isValue && stays && begins && isAttribute(property))) return;
  const last = attributes
    .get('values')
    ?.split(';')
    .map((value) => value.trim())
    .filter(Boolean)
    .at(-1);
  const value = last ?? attributes.get('to');
  if (value !== undefined) yield [property, value];
}

/** The values that an element has once its animations have come to rest. */
export function* atRest({ children }: MarkupElement): Generator<readonly [string, string]> {
  for (const child of children) yield* lastValue(child);
}
