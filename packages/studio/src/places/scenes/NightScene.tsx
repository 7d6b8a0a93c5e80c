import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';
import { fir, peak } from './slopes.ts';

const stars = [
  [52, 96],
  [96, 232],
  [566, 196],
  [604, 122],
  [22, 176],
  [548, 84],
] as const;

/** A page of a site by night: the ground is the slate that the dark inks are made for. */
export const NightScene = ({ view, words }: SceneProps) => (
  <>
    <rect x="-40" width="720" height="520" fill={paint.night} />
    <g fontSize="16" fontWeight="500" fill={paint.slate[300]}>
      <text x={view.x + 32} y="47">
        {words.nav[0]}
      </text>
      <text x={view.x + view.width - 32} y="47" textAnchor="end">
        {words.nav[2]}
      </text>
    </g>
    <rect x="-40" y="68" width="720" height="1.5" fill={paint.slate[800]} />
    {stars.map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r="2.2" fill={paint.slate[500]} />
    ))}
    <path d={peak(470, 268, 520)} fill={paint.slate[800]} />
    <path d={peak(150, 312, 520)} fill={paint.slate[800]} />
    <path d={peak(320, 352, 520)} fill={paint.slate[700]} />
    <path d={`${peak(20, 372, 520)}${peak(610, 388, 520)}`} fill={paint.slate[950]} />
    <path d="M-40 458h720v62H-40z" fill={paint.slate[950]} />
    <path
      d={[fir(96, 466, 62), fir(132, 470, 46), fir(560, 468, 58), fir(596, 470, 40)].join('')}
      fill={paint.slate[950]}
    />
    <Refuge />
  </>
);

/** Somebody is awake. */
const Refuge = () => (
  <>
    <path d="M372 424l36-27 36 27v44h-72z" fill={paint.slate[950]} />
    <path d="M364 430l44-33 44 33" fill="none" stroke={paint.slate[600]} strokeWidth="5" />
    <rect x="398" y="432" width="18" height="20" fill={paint.sun[300]} />
    <path d="M407 432v20M398 442h18" stroke={paint.slate[950]} strokeWidth="2" />
  </>
);
