import { brand } from '@coodyssee/logo/brand';
import type { Piece } from '@coodyssee/logo/scene';
import { type PlacedText, placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setBody, setTitle, type TextStyle, type Words } from '../../page/text.ts';
import { type Layout, measureOf, room, styled } from './poster-format.ts';

const { inks } = brand;

const title: TextStyle = {
  weight: 700,
  size: 140,
  least: 44,
  tracking: -0.012,
  leading: 1.02,
  ink: inks.paper,
  tag: 'heading-1',
};
// on the small format these are as large as white words on orange must be: 14 pt bold, 18 pt else
const date: TextStyle = { weight: 700, size: 36, leading: 1.16, ink: inks.paper, tag: 'heading-2' };
const place: TextStyle = { ...date, weight: 500 };

/** Most height of a title, and the room between what follows it, in mm of A3. */
const titleHeight = 124;
const steps = { title: 15, date: 8 } as const;

/** Words in the sky, and how far down they reach in mm. */
export interface SkyWords {
  readonly pieces: readonly Piece[];
  readonly foot: number;
}

/** What is announced, when and where: large, over the people. */
export function skyWords(layout: Layout): SkyWords {
  const { mm, text } = layout;
  const x = mm(room.margin);
  const heading = placeText(titleWords(layout), { x, y: mm(room.title), anchor: 'caps' });
  const placed: PlacedText[] = [heading];
  const facts = [
    [text.date, date, steps.title],
    [text.place, place, text.date ? steps.date : steps.title],
  ] as const;
  for (const [said, style, step] of facts) {
    if (!said) continue;
    const words = setBody(said, styled(style, layout), measureOf(layout));
    const y = (placed.at(-1)?.last ?? 0) + mm(step);
    placed.push(placeText(words, { x, y, anchor: 'caps' }));
  }
  return { pieces: placed.map(({ piece }) => piece), foot: placed.at(-1)?.foot ?? 0 };
}

/** As large as three lines have room for; a long one goes on, smaller. */
function titleWords(layout: Layout): Words {
  const style = styled(title, layout);
  const measure = measureOf(layout);
  const height = layout.mm(titleHeight);
  return (
    setInBox(layout.text.title, style, { ...measure, height, lines: 3 }) ??
    setTitle(
      layout.text.title,
      { ...style, size: style.least ?? style.size, least: 16 },
      { ...measure, lines: 3 },
    )
  );
}
