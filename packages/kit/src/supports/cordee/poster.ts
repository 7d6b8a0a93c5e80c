import { brand } from '@coodyssee/logo/brand';
import { type Piece, placeScene, type Sheet } from '@coodyssee/logo/scene';
import { bounds, rectanglePath, unite } from '@coodyssee/logo/vector';
import { fill } from '../../page/figure.ts';
import { placeText } from '../../page/place-text.ts';
import { setInBox } from '../../page/set-in-box.ts';
import { setLine, setTitle, type TextStyle } from '../../page/text.ts';
import { paintLogo } from '../artwork.ts';
import { countWords, type Everybody, orderWords } from './everybody.ts';
import { asPiece, drawRow, friezeMeasure, rowsOf } from './frieze-rows.ts';
import { nameColumns } from './name-columns.ts';
import { nameList } from './name-list.ts';
import { type Plan, planOf, posterSize, room } from './poster-plan.ts';

const { inks } = brand;

const title: TextStyle = {
  weight: 700,
  size: 190,
  least: 70,
  tracking: -0.02,
  leading: 1.02,
  ink: inks.paper,
  tag: 'heading-1',
};
const under: TextStyle = { weight: 500, size: 40, least: 24, ink: inks.paper, tag: 'heading-2' };

const note: TextStyle = { weight: 500, size: 13, ink: inks.inkText };

/** Everybody in rows on their crests, the first one at the top. */
function crowd({ walkers }: Everybody, { rows, unit, step, ground }: Plan, bleed: number): readonly Piece[] {
  const { snow } = friezeMeasure();
  return rowsOf(walkers, rows).map((row, at) =>
    asPiece(
      drawRow(
        row.map(({ ink }) => ink),
        {
          seed: `${brand.name} ${at}`,
          ground: ground - snow * unit - (rows - 1 - at) * step,
          unit,
          width: posterSize.width,
          bleed,
          inset: room.margin,
        },
      ),
    ),
  );
}

/** The title as large as the sky, and how many they are. */
function skyWords(
  { walkers, title: said, typesetter }: Everybody,
  { ground, rows, step }: Plan,
): readonly Piece[] {
  const width = posterSize.width - 2 * room.margin;
  const measure = { typesetter, width };
  const told = setLine(countWords(walkers.length), under, measure);
  const size = (told.lines[0]?.size ?? 0) * 0.72;
  const height = ground - rows * step - room.air - room.title - room.between - size;
  const heading =
    setInBox(said, title, { ...measure, height: height * 1.12, lines: 2 }) ??
    setTitle(said, { ...title, size: title.least ?? 70, least: 20 }, { ...measure, lines: 3 });
  const placed = placeText(heading, { x: room.margin, y: room.title, anchor: 'caps' });
  return [
    placed.piece,
    placeText(told, { x: room.margin, y: placed.last + room.between, anchor: 'caps' }).piece,
  ];
}

/** Whose poster it is, and how its names are read. */
function footer({ walkers, typesetter }: Everybody, { rows, logo }: Plan): readonly Piece[] {
  const { scene, inks: table } = paintLogo('horizontal');
  const width = posterSize.width / 2 - room.margin;
  const { columns } = nameColumns(walkers.length, rows);
  const words = setLine(orderWords(rows, columns), note, { typesetter, width });
  const disc = unite(scene.shapes.filter(({ role }) => role === 'mark').map(({ path }) => bounds(path)));
  const base = logo + (((disc?.y ?? 0) + (disc?.height ?? 0)) * room.logoWidth) / scene.width;
  return [
    placeScene(scene, table, { x: room.margin, y: logo, width: room.logoWidth }),
    placeText(words, { x: posterSize.width - room.margin, y: base, align: 'right' }).piece,
  ];
}

/** Everybody, by name: the people on their crests, and under them in the snow who they are. */
export function cordeePoster(everybody: Everybody, { bleed }: { readonly bleed: number }): Sheet {
  const { width, height } = posterSize;
  const plan = planOf(everybody.walkers.length);
  const list = { top: plan.ground + room.names, margin: room.margin, rows: plan.rows };
  return {
    width,
    height,
    bleed,
    title: `${everybody.title}, ${countWords(everybody.walkers.length)}`,
    pieces: [
      fill(inks.primary, rectanglePath(-bleed, -bleed, width + 2 * bleed, plan.ground + bleed)),
      ...crowd(everybody, plan, bleed),
      fill(
        inks.paper,
        rectanglePath(-bleed, plan.ground - 1, width + 2 * bleed, height - plan.ground + 1 + bleed),
      ),
      ...skyWords(everybody, plan),
      ...nameList(everybody, list),
      ...footer(everybody, plan),
    ],
  };
}
