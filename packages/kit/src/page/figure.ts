import { type Ink, type InkTable, type Path, type Piece, place, type Scene } from '@coodyssee/logo';

/** Where a drawing stands, in mm from the page's top left corner; its height follows its width. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A drawing on a page, with its inks; one without a title is decoration, which is not heard. */
export function placeScene(scene: Scene, inks: InkTable, { x, y, width }: Spot): Piece {
  const scale = width / scene.width;
  const text = [scene.title, scene.description].filter(Boolean).join('. ');
  const marks = scene.shapes.flatMap(({ role, path, rule }) => {
    const ink = inks[role];
    return ink ? [{ path: place(path, scale, x, y), rule, ink }] : [];
  });
  return { tag: text ? 'figure' : 'artifact', text, marks };
}

/** A flat of ink: a ground, a rule, a shape that says nothing. */
export const fill = (ink: Ink, path: Path): Piece => ({
  tag: 'artifact',
  text: '',
  marks: [{ path, rule: 'nonzero', ink }],
});
