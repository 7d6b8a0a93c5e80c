import { bounds } from '@coodyssee/logo/vector';
import { brand } from '../../brand.ts';
import { identity } from '../../engine/identity.ts';
import { BadgeFigure } from '../BadgeFigure.tsx';
import { kindOf } from '../placing/draw-form.ts';
import { contactsOf } from './contacts.ts';
import { MemberText } from './MemberText.tsx';
import { paint } from './paint.ts';
import type { SceneProps } from './scene.ts';

/** The card’s 85 × 55 mm at six units to the millimetre, laid out as the kit’s own card is. */
const mm = (value: number) => value * 6;
const front = { x: 48, y: 117, width: mm(85), height: mm(55) } as const;
const back = { x: 118, y: 24 } as const;
/** Height of the ground line on both sides, its thickness, and the margin a printer wants. */
const card = { ground: 24.5, line: 0.56, safe: 5 } as const;
const logo = identity.logo({ variant: 'horizontal' });
const { symbol } = brand;

/** Both sides of the card on a table. */
export const CardScene = ({ badge, source, words }: SceneProps) => {
  const { x, y, width, height } = front;
  return (
    <>
      <rect x="-20" width="700" height="500" fill={paint.sand[200]} />
      <path
        d="M-20 0h26v500h-26zM214 0h3v500h-3zM436 0h3v500h-3zM658 0h22v500h-22z"
        fill={paint.sand[300]}
        opacity="0.45"
      />
      <rect
        x={back.x + 7}
        y={back.y + 9}
        width={width}
        height={height}
        fill={paint.sand[400]}
        opacity="0.55"
      />
      <Back colour={source.order.record.colour} />
      <rect x={x + 8} y={y + 10} width={width} height={height} fill={paint.sand[700]} opacity="0.28" />
      <rect x={x} y={y} width={width} height={height} fill={paint.paper} />
      <Ground badge={badge} />
      <Contacts
        source={source}
        words={words}
        left={kindOf(badge.form) === 'beside' ? badge.box.x : wordsFrom(badge)}
        isNamed={badge.isNamed}
      />
    </>
  );
};

/** From the left side of the symbol to the words beside it, in its units. */
const column = symbol.words.left - (symbol.disc.centre[0] - symbol.disc.radius);

/** Where the words of a band begin, beside its symbol. */
const wordsFrom = ({ box, scene }: SceneProps['badge']) => box.x + (column * box.width) / scene.width;

/** The ground the badge stands on runs off the card. */
function Ground({ badge }: Pick<SceneProps, 'badge'>) {
  const { box, scene, inks } = badge;
  const slab = scene.shapes.find(({ role }) => role === 'slab');
  const edge = slab && bounds(slab.path);
  if (!edge || !inks.slab) return null;
  const unit = box.width / scene.width;
  const y = box.y + edge.y * unit;
  return <rect x={front.x} y={y} width={front.width} height={edge.height * unit} fill={inks.slab.screen} />;
}

interface ContactsProps extends Pick<SceneProps, 'source' | 'words'> {
  readonly left: number;
  /** Whether the badge says the name; where it does not, the card does. */
  readonly isNamed: boolean;
}

function Contacts({ source, words, left, isNamed }: ContactsProps) {
  const { order, typesetter } = source;
  const [person, ...ways] = contactsOf(order.record, words);
  const lines = isNamed ? ways : [person, ...ways];
  const title = isNamed ? person : order.record.name;
  const bottom = front.y + front.height - mm(card.safe);
  const width = front.x + front.width - mm(card.safe) - left;
  const first = bottom - (lines.length - 1) * mm(4);
  const text = { typesetter, x: left, width, fill: paint.night };
  return (
    <>
      <MemberText {...text} text={title} y={first - mm(5.3)} size={mm(3.53)} weight={700} lines={2} />
      {lines.map((line, at) => (
        <MemberText key={line} {...text} text={line} y={first + at * mm(4)} size={mm(2.65)} />
      ))}
    </>
  );
}

/** The people on their ground as the back shows them; of the rest only the edge is seen. */
function Back({ colour }: { readonly colour: string | undefined }) {
  const unit = 0.3;
  const axis = 85 - card.safe - symbol.reach.right * unit;
  const scene = symbol.landscape({
    left: axis / unit,
    right: (85 - axis) / unit,
    sky: card.ground / unit - (symbol.ground - symbol.horizon),
    ground: card.line / unit,
  });
  const artwork = identity.picture(scene, { colour });
  const height = (scene.height * front.width) / scene.width;
  return (
    <>
      <rect x={back.x} y={back.y} width={front.width} height={front.height} fill={paint.paper} />
      <BadgeFigure scene={artwork.scene} inks={artwork.inks} box={{ ...back, width: front.width, height }} />
      <BadgeFigure
        scene={logo.scene}
        inks={logo.inks}
        box={{ x: back.x + mm(5), y: back.y + mm(29.7), width: mm(34), height: 0 }}
      />
    </>
  );
}
