import type { KitOrder } from '@coodyssee/kit';
import { symbolPortrait } from '@coodyssee/kit/pages';
import { MemberText } from './MemberText.tsx';
import { paint } from './paint.ts';
import { SheetFigure } from './SheetFigure.tsx';
import type { SceneProps } from './scene.ts';
import { peak, snowcap } from './slopes.ts';
import { useSheets } from './use-sheets.ts';

const portrait = { x: 320, y: 192, radius: 70 } as const;

/** A profile on a telephone: the network cuts a circle out of the portrait. */
export const ProfileScene = ({ badge, source, words }: SceneProps) => {
  const { record } = source.order;
  const text = { typesetter: source.typesetter, x: 320, middle: true, width: 264 } as const;
  return (
    <>
      <rect x="-40" width="720" height="520" fill={paint.slate[100]} />
      <path d={peak(80, 190, 520)} fill={paint.slate[200]} />
      <path d={peak(560, 130, 520)} fill={paint.slate[200]} />
      <rect x="160" y="30" width="332" height="600" rx="40" fill={paint.slate[300]} />
      <rect x="150" y="20" width="340" height="600" rx="40" fill={paint.slate[950]} />
      <Screen />
      <Portrait source={source} words={words} />
      <MemberText {...text} text={record.name} y={314} size={23} weight={700} lines={3} fill={paint.night} />
      <g textAnchor="middle">
        <g fontSize="14" fill={paint.slate[600]}>
          <text x="320" y={337}>
            {words.profile.handle}
          </text>
        </g>
        <rect x="206" y="354" width="110" height="34" rx="17" fill={paint.night} />
        <rect
          x="326"
          y="355"
          width="108"
          height="32"
          rx="16"
          fill="none"
          stroke={paint.slate[400]}
          strokeWidth="2"
        />
        <g fontSize="14" fontWeight="600">
          <text x="261" y="376" fill={paint.paper}>
            {words.profile.follow}
          </text>
          <text x="380" y="376" fill={paint.night}>
            {words.profile.write}
          </text>
        </g>
      </g>
      <Posts accent={badge.accent} />
    </>
  );
};

const Screen = () => (
  <svg x="160" y="30" width="320" height="490" viewBox="0 0 320 490" aria-hidden="true">
    <path d="M0 30A30 30 0 0 1 30 0h260a30 30 0 0 1 30 30v460H0z" fill={paint.paper} />
    <path d="M0 30A30 30 0 0 1 30 0h260a30 30 0 0 1 30 30v118H0z" fill={paint.sky[100]} />
    <path d={`${peak(54, 62, 148)}${peak(262, 46, 148)}`} fill={paint.slate[300]} />
    <path d={snowcap(262, 46, 30)} fill={paint.paper} />
    <rect x="122" y="9" width="76" height="18" rx="9" fill={paint.slate[950]} />
  </svg>
);

const portraitSheet = (order: KitOrder) => symbolPortrait(order).sheet;

/** The kit's own portrait, which the circle cuts. */
function Portrait({ source, words }: Pick<SceneProps, 'source' | 'words'>) {
  const { x, y, radius } = portrait;
  const side = 2 * radius;
  const sheet = useSheets({ source, words }, portraitSheet);
  return (
    <>
      <circle cx={x} cy={y} r={radius + 5} fill={paint.paper} />
      <clipPath id="portrait">
        <circle cx={x} cy={y} r={radius} />
      </clipPath>
      <g clipPath="url(#portrait)">
        {sheet && (
          <SheetFigure sheet={sheet} box={{ x: x - radius, y: y - radius, width: side, height: side }} />
        )}
      </g>
      <circle cx={x} cy={y} r={radius} fill="none" stroke={paint.slate[200]} strokeWidth="1.5" />
    </>
  );
}

const Posts = ({ accent }: { readonly accent: string }) => (
  <>
    <rect x="172" y="408" width="96" height="120" fill={paint.sand[200]} />
    <path d={peak(220, 436, 526)} fill={paint.sand[500]} />
    <path d={snowcap(220, 436, 22)} fill={paint.snow} />
    <rect x="272" y="408" width="96" height="120" fill={accent} />
    <path d={peak(330, 444, 526)} fill={paint.paper} opacity="0.85" />
    <circle cx="297" cy="434" r="11" fill={paint.paper} opacity="0.85" />
    <rect x="372" y="408" width="96" height="120" fill={paint.sun[200]} />
    <circle cx="420" cy="462" r="25" fill={paint.sun[400]} />
    <path d={`${peak(392, 466, 526)}${peak(446, 458, 526)}`} fill={paint.slate[600]} />
  </>
);
