import { brand } from '@coodyssee/logo/brand';
import type { Ink, Piece, Sheet } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { circlePath, type Path, rectanglePath } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { setBody, type TextStyle } from '../../page/text.ts';
import { fr } from '../../words/fr.ts';
import { a4, type LabelFormat, labelCorners } from './label-formats.ts';

const { inks } = brand;

const line = 0.2;
const words: TextStyle = { weight: 500, size: 9, ink: inks.inkText };
const heading: TextStyle = { ...words, weight: 700, size: 12, tag: 'heading-1' };

/** A closed line of even thickness, drawn as two outlines. */
const frame = (ink: Ink, outer: Path, inner: Path): Piece => ({
  tag: 'artifact',
  text: '',
  marks: [{ path: [...outer, ...inner], rule: 'evenodd', ink }],
});

function outline({ shape, width, height }: LabelFormat, x: number, y: number): Piece {
  if (shape === 'rectangle') {
    const inner = rectanglePath(x + line, y + line, width - 2 * line, height - 2 * line);
    return frame(inks.black, rectanglePath(x, y, width, height), inner);
  }
  const centre = [x + width / 2, y + height / 2] as const;
  return frame(
    inks.black,
    circlePath({ centre, radius: width / 2 }),
    circlePath({ centre, radius: width / 2 - line }),
  );
}

/**
 * The outlines of a sheet of labels on plain paper, to hold against the labels and the light: what stands
 * beside its place tells by how much the printer drifts.
 */
export function testSheet(format: LabelFormat, typesetter: Typesetter): Sheet {
  const [first = [0, 0]] = labelCorners(format);
  const measure = { typesetter, width: Math.min(110, format.width - 8) };
  const text = fr`Imprimez cette page à 100 % sur du papier ordinaire, glissez une planche vierge dessous et tenez les deux devant une fenêtre. Si les cadres tombent à côté, mesurez l’écart vers la droite et vers le bas : c’est le décalage de votre imprimante, à donner en millimètres.`;
  const [x, y] = [first[0] + 4, first[1] + 4];
  const title = placeText(
    setBody(`Planche d’essai ${format.id}`, { ...heading, size: format.width < 60 ? 8 : 12 }, measure),
    { x, y, anchor: 'caps' },
  );
  const roomy = format.width > 90 && format.shape === 'rectangle';
  const told = roomy
    ? placeText(setBody(text, { ...words, size: 7.5 }, measure), { x, y: title.last + 4.5, anchor: 'first' })
        .piece
    : null;
  return {
    ...a4,
    title: `Planche d’essai ${format.id}`,
    pieces: [
      ...labelCorners(format).map(([left, top]) => outline(format, left, top)),
      ...(format.shape === 'rectangle' ? [title.piece] : []),
      ...(told ? [told] : []),
      ...cross(a4.width / 2, a4.height / 2),
    ],
  };
}

/** The middle of the sheet, with millimetres to read the drift on. */
function cross(x: number, y: number): readonly Piece[] {
  const ticks = Array.from({ length: 11 }, (_, i) => i - 5).flatMap((mm) => {
    const reach = mm % 5 === 0 ? 2 : 1;
    return [
      fill(inks.black, rectanglePath(x + mm - line / 2, y - reach, line, 2 * reach)),
      fill(inks.black, rectanglePath(x - reach, y + mm - line / 2, 2 * reach, line)),
    ];
  });
  const arms = [rectanglePath(x - 6, y - line / 2, 12, line), rectanglePath(x - line / 2, y - 6, line, 12)];
  return [...arms.map((path) => fill(inks.black, path)), ...ticks];
}
