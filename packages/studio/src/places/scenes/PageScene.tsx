import type { Source } from '../placing/draw-form.ts';
import { MemberText } from './MemberText.tsx';
import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';
import { peak, snowcap } from './slopes.ts';

/** The window’s sides. */
const sides = { left: 56, right: 1264 } as const;

/** Right side of the page’s text in the window, and the least room that its menu, or a button for it, wants beside the badge. */
const rightMargin = 1216;
const menuRoom = 420;
const buttonRoom = 40;

/** A member’s site in a browser: the badge opens the page. */
export const PageScene = ({ badge, source, view, words }: SceneProps) => {
  const right = Math.min(rightMargin, view.x + view.width - 40);
  const room = right - badge.subject.x - badge.subject.width;
  return (
    <>
      <rect width="1320" height="520" fill={paint.sand[200]} />
      <rect
        x="66"
        y="34"
        width={sides.right - sides.left}
        height="500"
        rx="12"
        fill={paint.sand[400]}
        opacity="0.4"
      />
      <rect x={sides.left} y="24" width={sides.right - sides.left} height="508" rx="12" fill={paint.paper} />
      <Chrome address={words.address} />
      <Picture x={Math.max(640, right - 516)} />
      {room > menuRoom && <Menu right={right} words={words.nav} accent={badge.accent} />}
      {room > buttonRoom && room <= menuRoom && <MenuButton right={right} />}
      <Welcome isNamed={badge.isNamed} source={source} words={words} />
    </>
  );
};

interface MenuProps {
  readonly right: number;
  readonly words: SceneProps['words']['nav'];
  readonly accent: string;
}

const Menu = ({ right, words, accent }: MenuProps) => (
  <g transform={`translate(${right - 344} 142)`} fill={paint.night}>
    <g fontSize="18" fontWeight="500">
      <text fontWeight="600">{words[0]}</text>
      <text x="114">{words[1]}</text>
      <text x="344" textAnchor="end">
        {words[2]}
      </text>
    </g>
    <rect y="14" width="32" height="4" fill={accent} />
  </g>
);

/** Where there is no room for the words, as on a telephone. */
const MenuButton = ({ right }: Pick<MenuProps, 'right'>) => (
  <path d={`M${right - 30} 126h30m-30 10h30m-30 10h30`} stroke={paint.night} strokeWidth="3" />
);

interface WelcomeProps {
  /** Whether the badge says the name; where it does not, the page does. */
  readonly isNamed: boolean;
  readonly source: Source;
  readonly words: SceneProps['words'];
}

const Welcome = ({ isNamed, source, words }: WelcomeProps) => (
  <g fill={paint.night}>
    {isNamed ? (
      <g fontSize="47" fontWeight="700" letterSpacing="-0.9">
        <text x="120" y="280">
          {words.headline[0]}
        </text>
        <text x="120" y="332">
          {words.headline[1]}
        </text>
      </g>
    ) : (
      <MemberText
        typesetter={source.typesetter}
        text={source.order.record.name}
        x={120}
        y={332}
        size={47}
        width={480}
        weight={700}
        lines={3}
        fill={paint.night}
      />
    )}
    <g fill={paint.slate[200]}>
      <rect x="120" y="358" width="420" height="9" rx="4.5" />
      <rect x="120" y="379" width="340" height="9" rx="4.5" />
    </g>
    <rect x="120" y="412" width="184" height="48" rx="4" />
    <text x="212" y="442" fontSize="18" fontWeight="600" textAnchor="middle" fill={paint.paper}>
      {words.button}
    </text>
  </g>
);

const Chrome = ({ address }: { readonly address: string }) => (
  <>
    <path d="M56 36a12 12 0 0 1 12-12h1184a12 12 0 0 1 12 12v36H56z" fill={paint.slate[100]} />
    <path d="m92 40-8 8 8 8M116 40l8 8-8 8" fill="none" stroke={paint.slate[500]} strokeWidth="2.5" />
    <rect x="152" y="34" width="420" height="28" rx="4" fill={paint.paper} />
    <text x="168" y="53" fontSize="15" fill={paint.slate[600]}>
      {address}
    </text>
  </>
);

/** The picture beside the headline: a range at dusk, cut by the window’s edge. */
const Picture = ({ x }: { readonly x: number }) => (
  <svg x={x} y="206" width={sides.right - x} height="326" aria-hidden="true">
    <rect width="620" height="326" fill={paint.sun[100]} />
    <circle cx="402" cy="84" r="42" fill={paint.sun[300]} />
    <path d={peak(486, 104, 326)} fill={paint.sand[200]} />
    <path d={peak(158, 46, 326)} fill={paint.sand[300]} />
    <path d={snowcap(158, 46, 66)} fill={paint.snow} />
    <path d={peak(318, 132, 326)} fill={paint.slate[400]} />
    <path d={snowcap(318, 132, 52)} fill={paint.paper} />
    <path d={peak(34, 196, 326)} fill={paint.slate[600]} />
    <path d={peak(520, 208, 326)} fill={paint.slate[700]} />
  </svg>
);
