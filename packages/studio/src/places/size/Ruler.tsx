import { cssVar } from '@coodyssee/tokens';

interface RulerProps {
  /** Length in mm. */
  readonly length: number;
  /** Height in mm. */
  readonly height: number;
}

const long = 10;
const heights = (at: number) => (at % long === 0 ? 4 : at % 5 === 0 ? 2.8 : 1.8);

/** Millimetres, drawn in a picture whose unit is one; lay a real ruler on them. */
export const Ruler = ({ length, height }: RulerProps) => (
  <g transform={`translate(0 ${height})`}>
    <path
      d={Array.from({ length: length + 1 }, (_, at) => `M${at} 0v${heights(at)}`).join('')}
      stroke={cssVar('palette.slate.700')}
      strokeWidth="0.2"
    />
    {Array.from({ length: Math.floor(length / long) }, (_, at) => (at + 1) * long).map((at) => (
      <text key={at} x={at} y="7.4" fontSize="2.8" textAnchor="middle" fill={cssVar('palette.slate.700')}>
        {at}
      </text>
    ))}
  </g>
);
