import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';
import { fir, peak, run, snowcap } from './slopes.ts';

const firs = [
  [20, 476, 96],
  [66, 492, 82],
  [112, 500, 70],
  [470, 498, 78],
  [520, 486, 104],
  [566, 500, 86],
  [612, 480, 116],
  [660, 496, 94],
] as const;

/** A morning in the mountains, as a photograph would fill the picture: three people on a rope climb to the sun. */
export const PhotoScene = (_: SceneProps) => (
  <>
    <rect x="-60" width="760" height="520" fill={paint.sky[200]} />
    <rect x="-60" y="150" width="760" height="120" fill={paint.sky[100]} />
    <rect x="-60" y="226" width="760" height="150" fill={paint.sun[100]} />
    <circle cx="512" cy="118" r="46" fill={paint.sun[200]} />
    <circle cx="512" cy="118" r="33" fill={paint.sun[300]} />
    <path d={`${peak(610, 176, 520)}${peak(40, 190, 520)}`} fill={paint.slate[300]} />
    <path d={`${snowcap(610, 176, 54)}${snowcap(40, 190, 50)}`} fill={paint.paper} />
    <path d={peak(240, 66, 520)} fill={paint.slate[500]} />
    <path d="M240 66l340 454H300l-34-200-40-62 22-70z" fill={paint.slate[600]} />
    <path d={snowcap(240, 66, 108)} fill={paint.paper} />
    <path d="M240 66l81 108-44.5-37-28.5 56-12-56z" fill={paint.slate[200]} />
    <path d={peak(470, 232, 520)} fill={paint.slate[700]} />
    <path d={snowcap(470, 232, 40)} fill={paint.snow} />
    <Rope />
    <path d="M-60 372l180-30 230 92 350-88v174H-60z" fill={paint.fir[700]} />
    <path d="M-60 430l240 18 200 44 320-60v88H-60z" fill={paint.fir[800]} />
    <path d={firs.map(([x, base, height]) => fir(x, base, height)).join('')} fill={paint.fir[900]} />
  </>
);

/** People of the logo, far away, on the ridge to the second summit: each at a height of its slope. */
const Rope = () => {
  const people = [16, 48, 80].map((down) => ({ x: 470 - down * run, y: 232 + down }));
  const [first, , last] = people;
  return (
    <>
      <path
        d={`M${first?.x} ${(first?.y ?? 0) - 8}L${last?.x} ${(last?.y ?? 0) - 8}`}
        stroke={paint.night}
        strokeWidth="1.2"
      />
      {people.map(({ x, y }) => (
        <g key={y} fill={paint.orange}>
          <circle cx={x} cy={y - 19} r="4.5" />
          <path d={peak(x, y - 13, y + 2)} />
        </g>
      ))}
    </>
  );
};
