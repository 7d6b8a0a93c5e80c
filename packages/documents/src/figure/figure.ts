import type { Artwork } from '@coodyssee/logo';
import { type Ink, type Mark, type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { type Path, place, rectanglePath } from '@coodyssee/logo/vector';

/** Words over a drawing, at a point of it in mm. */
interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'left' | 'center' | 'right';
}

/** A drawing of a page: outlines with both their inks, in mm, and the words to hear. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Text alternative, in French; empty where it only decorates. */
  readonly alt: string;
  readonly labels?: readonly Label[];
}

const marksOf = (pieces: readonly Piece[]): readonly Mark[] => pieces.flatMap(({ marks }) => marks);

/** An artwork as wide as it is asked for, in mm. */
export function figureOf({ scene, inks }: Pick<Artwork, 'scene' | 'inks'>, width = 100): Figure {
  const height = (scene.height * width) / scene.width;
  const { marks } = placeScene(scene, inks, { x: 0, y: 0, width });
  return { width, height, marks, alt: scene.title };
}

/** A finished page of the kit, cut at its trim. */
export const sheetFigure = ({ width, height, pieces, title }: Sheet): Figure => ({
  width,
  height,
  marks: marksOf(pieces),
  alt: title,
});

/** A flat of ink. */
export const flat = (ink: Ink, path: Path): Mark => ({ path, rule: 'nonzero', ink });

/** How a drawing stands on its plate, in mm. */
export interface PlateOptions {
  readonly width: number;
  readonly height: number;
  readonly ground?: Ink;
  /** Width of the drawing; default: as large as the margin lets it be. */
  readonly drawn?: number;
  /** Least room on every side. */
  readonly margin?: number;
}

/** A drawing in the middle of a plate. */
export function onPlate(figure: Figure, options: PlateOptions): Figure {
  const { width, height, ground, margin = 6 } = options;
  const most = Math.min(width - 2 * margin, ((height - 2 * margin) * figure.width) / figure.height);
  const drawn = Math.min(options.drawn ?? most, most);
  const scale = drawn / figure.width;
  const [dx, dy] = [(width - drawn) / 2, (height - figure.height * scale) / 2];
  return {
    width,
    height,
    alt: figure.alt,
    marks: [
      ...(ground ? [flat(ground, rectanglePath(0, 0, width, height))] : []),
      ...moved(figure.marks, scale, [dx, dy]),
    ],
  };
}

/** Marks made larger and moved. */
export const moved = (
  marks: readonly Mark[],
  scale: number,
  [dx, dy]: readonly [number, number],
): readonly Mark[] => marks.map((mark) => ({ ...mark, path: place(mark.path, scale, dx, dy) }));

/** Several drawings on one plate, each at its place. */
export function together(
  size: Pick<Figure, 'width' | 'height' | 'alt'>,
  parts: readonly {
    readonly figure: Figure;
    readonly x: number;
    readonly y: number;
    readonly width?: number;
  }[],
): Figure {
  const marks = parts.flatMap(({ figure, x, y, width = figure.width }) =>
    moved(figure.marks, width / figure.width, [x, y]),
  );
  return { ...size, marks };
}

/** The same drawing, heard as other words; none where the page says them already. */
export const told = (figure: Figure, alt: string): Figure => ({ ...figure, alt });
export const decorative = (figure: Figure): Figure => told(figure, '');
