import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { createCrest, foot, spread } from '../../../packages/logo/src/brand/symbol/crest.ts';
import { decimalText } from '../figures.ts';

const { disc, gap, headRadius, horizon, snow } = symbolParameters;
const crest = createCrest(symbolParameters);
const [, front, right] = crest.people;
const beside = 99;
/** Two points of the right arm, 8 units of height apart: the 3-4-5 triangle stands on them. */
const [low] = foot(crest, 1);
const upper = [low[0] - 6, low[1] - 8] as const;

/** The numbers the drawing starts from, beside what they measure. */
export const Dimensions = () => (
  <g className="sheet-construction-dimensions">
    <line x1={disc.centre[0] - disc.radius} y1={disc.centre[1]} x2={disc.centre[0]} y2={disc.centre[1]} />
    <text x={disc.centre[0] - disc.radius + 1} y={disc.centre[1] - 1}>
      R {decimalText(disc.radius, 0)}
    </text>
    <line x1={front.head.centre[0]} y1={8} x2={right.head.centre[0]} y2={8} />
    <text x={(front.head.centre[0] + right.head.centre[0]) / 2} y={7} textAnchor="middle">
      {decimalText(spread(symbolParameters))}
    </text>
    <line
      x1={right.head.centre[0]}
      y1={right.head.centre[1]}
      x2={right.head.centre[0] + headRadius}
      y2={right.head.centre[1]}
    />
    <text x={right.head.centre[0] + headRadius + 1} y={right.head.centre[1] + 1}>
      r {decimalText(headRadius, 0)}
    </text>
    <text x={front.head.centre[0] + 1} y={front.left[1] - 0.8}>
      {decimalText(gap, 0)}
    </text>
    <line x1={beside} y1={horizon} x2={beside} y2={crest.ground} />
    {[horizon, crest.ground].map((y) => (
      <line key={y} x1={beside - 1} y1={y} x2={beside + 1} y2={y} />
    ))}
    <text textAnchor="middle" transform={`translate(${beside + 3.8} ${horizon + snow / 2}) rotate(-90)`}>
      {decimalText(snow, 0)}
    </text>
    <text x={0.6} y={disc.base + 3}>
      base {decimalText(disc.base, 0)}
    </text>
    <polyline points={`${upper} ${low[0]},${upper[1]} ${low}`} />
    <text x={(upper[0] + low[0]) / 2} y={upper[1] - 0.8} textAnchor="middle">
      3
    </text>
    <text x={low[0] + 0.8} y={(upper[1] + low[1]) / 2}>
      4
    </text>
  </g>
);
