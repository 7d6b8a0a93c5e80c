import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';
import { fir, peak, snowcap } from './slopes.ts';

const body = 'M250 380V124q0-30 30-30h556q34 0 54 24l74 100 78 26q44 15 52 60l6 36v40z';

/** A van by the road, drawn in lines: the badge on its side, large enough to be read from the pavement. */
export const VanScene = ({ badge }: SceneProps) => (
  <>
    <Landscape />
    <ellipse cx="676" cy="437" rx="450" ry="12" fill={paint.slate[500]} />
    <path d={body} fill={paint.paper} />
    <path d="M250 322h848l2 18v40H250z" fill={paint.slate[50]} />
    <Cab />
    <g fill="none" stroke={paint.slate[300]} strokeWidth="3">
      <path d="M690 106v266M852 240v132M266 110v258" />
    </g>
    <path d="M702 252h34" stroke={paint.slate[600]} strokeWidth="6" strokeLinecap="round" />
    <path d="M250 352h850" stroke={badge.accent} strokeWidth="8" />
    <path d={body} fill="none" stroke={paint.slate[700]} strokeWidth="5" strokeLinejoin="round" />
    <path d="M238 366h868q10 0 10 10v16H238z" fill={paint.slate[700]} />
    <path d="M253 190h9v58h-9z" fill={paint.signal} />
    <Wheel x={404} />
    <Wheel x={980} />
  </>
);

const Landscape = () => (
  <>
    <rect width="1400" height="520" fill={paint.sun[100]} />
    <circle cx="1180" cy="112" r="46" fill={paint.sun[300]} />
    <path d={`${peak(150, 90, 440)}${peak(1250, 150, 440)}`} fill={paint.sand[200]} />
    <path d={`${snowcap(150, 90, 70)}${snowcap(1250, 150, 52)}`} fill={paint.paper} />
    <path d={`${peak(30, 210, 440)}${peak(1060, 210, 440)}${peak(1380, 236, 440)}`} fill={paint.sand[300]} />
    <path d="M0 372h1400v68H0z" fill={paint.sand[300]} />
    <path
      d={[
        fir(76, 398, 96),
        fir(128, 402, 72),
        fir(186, 399, 88),
        fir(1224, 400, 80),
        fir(1270, 403, 104),
        fir(1322, 398, 76),
      ].join('')}
      fill={paint.fir[700]}
    />
    <rect y="430" width="1400" height="90" fill={paint.slate[300]} />
    <rect y="426" width="1400" height="6" fill={paint.slate[400]} />
    <path
      d="M40 468h140M300 468h140M560 468h140M820 468h140M1080 468h140"
      stroke={paint.paper}
      strokeWidth="6"
    />
    {[226, 1176].map((x) => (
      <g key={x}>
        <rect x={x} y="270" width="7" height="160" fill={paint.paper} />
        <path d={`M${x} 270h7v34h-7zM${x} 338h7v34h-7z`} fill={paint.signal} />
      </g>
    ))}
  </>
);

/** Glass, mirror and lamp. */
const Cab = () => (
  <>
    <path d="M744 128h86q22 0 36 18l70 92q-4 6-14 6H744z" fill={paint.slate[200]} />
    <path d="M744 128h52L744 197z" fill={paint.paper} opacity="0.7" />
    <path d="M852 132v112" stroke={paint.slate[700]} strokeWidth="5" />
    <path
      d="M744 128h86q22 0 36 18l70 92q-4 6-14 6H744z"
      fill="none"
      stroke={paint.slate[700]}
      strokeWidth="4"
    />
    <rect x="896" y="212" width="20" height="46" rx="8" fill={paint.slate[700]} />
    <path
      d="M1050 266q34 12 40 46h-32q-22-18-8-46z"
      fill={paint.lamp}
      stroke={paint.slate[700]}
      strokeWidth="4"
    />
  </>
);

const Wheel = ({ x }: { readonly x: number }) => (
  <>
    <path d={`M${x - 66} 382a66 66 0 0 1 132 0z`} fill={paint.slate[700]} />
    <circle cx={x} cy="384" r="52" fill={paint.slate[800]} />
    <circle cx={x} cy="384" r="30" fill={paint.slate[200]} stroke={paint.slate[500]} strokeWidth="5" />
    <circle cx={x} cy="384" r="8" fill={paint.slate[600]} />
  </>
);
