import type { Refusal } from '@coodyssee/logo';
import type { BadgeOrder, Composed } from '../composer/badges.ts';
import { composer } from './composer.ts';
import { type Editing, textOf } from './fields.ts';
import { translate, wp } from './wordpress.ts';

/** In ms: a word is written, not a letter. */
const pause = 200;

const orderOf = (attributes: Editing['attributes']): BadgeOrder => ({
  name: textOf(attributes.name).trim(),
  trade: textOf(attributes.trade).trim(),
  colour: textOf(attributes.colour).trim(),
  layout: textOf(attributes.layout),
  inks: textOf(attributes.inks),
});

const notLoaded = (): Refusal => ({
  what: translate('The badge could not be drawn.'),
  why: translate('One of the files that draw it could not be loaded.'),
  fix: translate('Check the connection, then try again.'),
});

const compose = (order: BadgeOrder): Promise<Composed> =>
  composer()
    .then((loaded) => loaded.compose(order))
    .catch(() => ({ refusal: notLoaded() }));

/** Composes the badge when what it says changes, and keeps it with the block; gives what is to be told. */
export function useComposedBadge({ attributes, setAttributes }: Editing): string {
  const { useEffect, useState } = wp.element;
  const [told, tell] = useState('');
  const order = orderOf(attributes);
  const key = JSON.stringify(order);
  const [made, setMade] = useState(attributes.drawing ? key : '');
  useEffect(() => {
    if (!order.name || key === made) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const composed = await compose(order);
      if (!current) return;
      setMade(key);
      tell(
        'refusal' in composed
          ? sentences(composed.refusal)
          : composed.notices.map(({ message }) => message).join(' '),
      );
      // what was drawn before says other words: better nothing than that
      setAttributes({ drawing: 'drawing' in composed ? composed.drawing : undefined });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, made]);
  return told;
}

export const sentences = ({ what, why, fix }: Refusal): string => [what, why, fix].filter(Boolean).join(' ');
