import { coodyssee, symbolParameters } from '@coodyssee/logo/coodyssee';
import { findConstruction, type Segment } from '../../../packages/logo/src/brand/symbol/construction.ts';
import type { Circle } from '../../../packages/logo/src/geometry/circle.ts';
import { pathData } from '../../../packages/logo/src/geometry/path-data.ts';
import { Dimensions } from './Dimensions.tsx';

const box = 96;
const { circles, gaps, slopes, levels, axis } = findConstruction(symbolParameters, box);
const inked = coodyssee.symbol
  .draw({ rendering: 'solid' })
  .flatMap(({ role, path }) => (role === 'mark' ? [pathData(path, 3)] : []));
const ticks = Array.from({ length: box / 4 + 1 }, (_, i) => i * 4);
const grid: readonly Segment[] = ticks.flatMap((at): Segment[] => [
  [
    [at, 0],
    [at, box],
  ],
  [
    [0, at],
    [box, at],
  ],
]);

/** The symbol on its grid, with every line it is found by and the numbers it starts from. */
export const Construction = () => (
  <svg
    className="sheet-construction"
    viewBox={`0 -0.5 ${box + 8} ${box + 2}`}
    role="img"
    aria-label="Le symbole sur sa grille, avec ses cercles, ses pentes et ses écarts"
  >
    <g className="sheet-construction-grid">{grid.map(asLine)}</g>
    {inked.map((d) => (
      <path key={d} className="sheet-construction-ink" fillRule="evenodd" d={d} />
    ))}
    <g className="sheet-construction-lines">
      {circles.map(asCircle)}
      {slopes.map(inGrid).map(asLine)}
      {levels.map(asLine)}
    </g>
    <g className="sheet-construction-gaps">
      {gaps.map(asCircle)}
      {asLine(axis)}
    </g>
    <Dimensions />
  </svg>
);

/** A slope down to the ground or to the grid's edge, whichever comes first: beside it stands a dimension. */
function inGrid([[x1, y1], [x2, y2]]: Segment): Segment {
  const part = x2 > box ? (box - x1) / (x2 - x1) : 1;
  return [
    [x1, y1],
    [x1 + part * (x2 - x1), y1 + part * (y2 - y1)],
  ];
}

function asLine([[x1, y1], [x2, y2]]: Segment) {
  return <line key={`${x1} ${y1} ${x2} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} />;
}

function asCircle({ centre: [cx, cy], radius }: Circle) {
  return <circle key={`${cx} ${cy} ${radius}`} cx={cx} cy={cy} r={radius} />;
}
