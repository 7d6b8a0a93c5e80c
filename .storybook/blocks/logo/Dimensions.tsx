import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { createCordee } from '../../../packages/logo/src/brand/symbol/cordee.ts';
import { slopeAt } from '../../../packages/logo/src/brand/symbol/slope.ts';
import { decimalText } from '../figures.ts';

const { disc, gap, headRadius, spread } = symbolParameters;
const { left, right, front } = createCordee(symbolParameters);
const beside = 99;
/** Two points of the right slope, 16 units of height apart: the 3-4-5 triangle stands on them. */
const upper = slopeAt(right.apex, 1, disc.centre[1]);
const lower = slopeAt(right.apex, 1, disc.centre[1] + 16);

/** The numbers the drawing starts from, beside what they measure. */
export const Dimensions = () => (
  <g className="sheet-construction-dimensions">
    <line x1={disc.centre[0] - disc.radius} y1={disc.centre[1]} x2={disc.centre[0]} y2={disc.centre[1]} />
    <text x={disc.centre[0] - disc.radius + 1} y={disc.centre[1] - 1}>
      R {decimalText(disc.radius, 0)}
    </text>
    <line x1={left.apex[0]} y1={8} x2={right.apex[0]} y2={8} />
    <text x={(left.apex[0] + right.apex[0]) / 2} y={7} textAnchor="middle">
      {decimalText(spread)}
    </text>
    <line
      x1={right.head.centre[0]}
      y1={right.head.centre[1]}
      x2={right.head.centre[0] + headRadius}
      y2={right.head.centre[1]}
    />
    <text x={right.head.centre[0] + headRadius + 1} y={right.head.centre[1] + 1}>
      r {decimalText(headRadius)}
    </text>
    <text x={front.head.centre[0] + 1} y={front.apex[1] - 0.6}>
      {decimalText(gap, 0)}
    </text>
    <line x1={beside} y1={disc.centre[1]} x2={beside} y2={disc.base} />
    {[disc.centre[1], disc.base].map((y) => (
      <line key={y} x1={beside - 1} y1={y} x2={beside + 1} y2={y} />
    ))}
    <text
      textAnchor="middle"
      transform={`translate(${beside + 3.8} ${(disc.centre[1] + disc.base) / 2}) rotate(-90)`}
    >
      ¾ R = {decimalText(disc.base - disc.centre[1], 0)}
    </text>
    <text x={0.6} y={disc.base + 3}>
      sol {decimalText(disc.base, 0)}
    </text>
    <polyline points={`${upper} ${lower[0]},${upper[1]} ${lower}`} />
    <text x={(upper[0] + lower[0]) / 2} y={upper[1] - 0.8} textAnchor="middle">
      3
    </text>
    <text x={lower[0] + 0.8} y={(upper[1] + lower[1]) / 2}>
      4
    </text>
  </g>
);
