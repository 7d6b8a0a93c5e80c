import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

const body = 'M140 142q180 10 360 0l20 424H120z';
const handle = 'M226 168C226 84 256 58 320 58s94 26 94 110';

/** A cotton bag on its peg: one ink on the member’s own colour, as a screen printer lays it. */
export const BagScene = ({ badge }: SceneProps) => {
  const cloth = badge.member.screen;
  return (
    <>
      <Wall />
      <g fill={paint.sand[200]} transform="translate(26 16)">
        <path d={body} />
        <path d={handle} fill="none" stroke={paint.sand[200]} strokeWidth="18" />
      </g>
      <path d={handle} fill="none" stroke={cloth} strokeWidth="18" />
      <path d={handle} fill="none" stroke={paint.black} strokeOpacity="0.2" strokeWidth="18" />
      {[60, 320, 580].map((x) => (
        <g key={x}>
          <circle cx={x} cy="54" r="16" fill={paint.sand[700]} />
          <circle cx={x} cy="51" r="12" fill={paint.sand[300]} />
        </g>
      ))}
      <path d={body} fill={cloth} />
      <Folds />
      <path d={body} fill="none" stroke={paint.black} strokeOpacity="0.16" strokeWidth="1.5" />
    </>
  );
};

const Wall = () => (
  <>
    <rect x="-60" width="760" height="560" fill={paint.snow} />
    <path d="M-60 0h760v34H-60z" fill={paint.sand[100]} />
    <path d="M-60 34h760v40H-60z" fill={paint.sand[500]} />
    <path d="M-60 34h760v5H-60z" fill={paint.sand[400]} />
    <path d="M-60 74h760v7H-60z" fill={paint.sand[200]} />
  </>
);

/** Cloth that hangs from two handles: darker where it falls back, a hem, the handles sewn on. */
const Folds = () => (
  <>
    <g fill={paint.black} opacity="0.09">
      <path d="M140 142q14 1 28 2-12 190-22 422h-26z" />
      <path d="M500 142q-14 1-28 2 12 190 22 422h26z" />
      <path d="M214 190q-6 60-20 92 4-50 6-92zM426 190q6 60 20 92-4-50-6-92z" />
      <path d="M140 142q180 10 360 0l1 22q-181 10-362 0z" />
    </g>
    <g fill="none" stroke={paint.black} strokeOpacity="0.3" strokeWidth="2" strokeDasharray="6 5">
      <path d="M139 160q181 10 362 0" />
      <path d="M216 152h20v38h-20zM404 152h20v38h-20zm-188 0 20 38m0-38-20 38m188-38 20 38m0-38-20 38" />
    </g>
  </>
);
