import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

/** A shop in a village street: one white ink, cut out of adhesive, on the glass. */
export const WindowScene = ({ badge, words }: SceneProps) => (
  <>
    <rect x="-40" width="740" height="520" fill={paint.sand[200]} />
    <Stones />
    <rect x="24" y="40" width="616" height="420" fill={paint.sand[700]} />
    <rect x="24" y="40" width="616" height="8" fill={paint.sand[600]} />
    <rect x="44" y="96" width="440" height="300" fill={paint.night} />
    <Inside />
    <rect x="44" y="96" width="440" height="300" fill="none" stroke={paint.sand[800]} strokeWidth="8" />
    <path d="M60 412h408v34H60z" fill={paint.sand[600]} />
    <Door open={words.open} />
    <Awning colour={badge.accent} />
    <rect x="-40" y="460" width="740" height="60" fill={paint.slate[300]} />
    <rect x="-40" y="460" width="740" height="7" fill={paint.slate[400]} />
    <Planter />
  </>
);

const Stones = () => (
  <g fill={paint.sand[300]}>
    <path d="M-40 88h44v22h-44zM-16 150h36v20h-36zM-40 220h40v24h-40zM-12 300h32v20h-32zM-40 372h46v22h-46z" />
    <path d="M656 70h44v22h-44zM660 180h26v22h-26zM650 268h50v22h-50zM664 360h36v24h-36z" />
  </g>
);

/** What the glass lets through, and what it throws back, both kept out of the badge’s room. */
const Inside = () => (
  <>
    <path d="M48 100h84L48 212zM146 100h14L48 249v-18.6z" fill={paint.slate[800]} opacity="0.7" />
    <path d="M480 310v82h-61.5z" fill={paint.slate[800]} opacity="0.7" />
    <path d="M48 356h432v36H48z" fill={paint.slate[800]} />
    <g fill={paint.slate[700]}>
      <path d="M72 356v-24h30v24zM108 356v-36q0-5 4-7v-10h8v10q4 2 4 7v36zM132 356v-18h16v18z" />
      <path d="M356 356l6-26h28l6 26zM376 330q-18-4-16-22 16 2 16 22 0-26 20-28 2 22-20 28z" />
      <path d="M410 356v-30h8v30zM420 356v-34h10v34zM432 356v-28h7v28zM441 356l8-28 6 2-7 26z" />
    </g>
  </>
);

const Door = ({ open }: { readonly open: string }) => (
  <>
    <rect x="504" y="96" width="116" height="364" fill={paint.sand[600]} />
    <rect x="520" y="112" width="84" height="210" fill={paint.night} />
    <path d="M520 112h60L520 192z" fill={paint.slate[800]} opacity="0.7" />
    <path d="M562 150l-26 26m26-26 26 26" fill="none" stroke={paint.sand[300]} strokeWidth="2" />
    <rect x="530" y="176" width="64" height="34" rx="3" fill={paint.snow} />
    <text x="562" y="198" fontSize="15" fontWeight="600" textAnchor="middle" fill={paint.night}>
      {open}
    </text>
    <rect x="520" y="340" width="84" height="104" fill={paint.sand[700]} />
    <rect x="512" y="322" width="5" height="46" rx="2.5" fill={paint.lamp} />
  </>
);

/** Eleven strips of cloth with round ends. */
const Awning = ({ colour }: { readonly colour: string }) => (
  <>
    <path d="M24 118h616v14H24z" fill={paint.black} opacity="0.18" />
    {Array.from({ length: 11 }, (_, at) => (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: strips have no other name
        key={at}
        d={`M${24 + at * 56} 30h56v66a28 22 0 0 1-56 0z`}
        fill={at % 2 === 0 ? colour : paint.paper}
      />
    ))}
    <path d="M16 22h632v12H16z" fill={paint.sand[800]} />
  </>
);

const Planter = () => (
  <>
    <path d="M-6 456l8-44h44l8 44z" fill={paint.sun[400]} />
    <path
      d="M24 412c-26-6-30-40-22-62 14 10 22 30 22 62zM24 412c-4-30 2-56 20-74 12 24 6 56-20 74zM24 412c4-20 18-36 38-40 0 22-12 38-38 40z"
      fill={paint.fir[700]}
    />
  </>
);
