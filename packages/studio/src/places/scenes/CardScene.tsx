import type { KitOrder } from '@coodyssee/kit';
import { cardBack, cardFront } from '@coodyssee/kit/pages';
import { paint } from './paint.ts';
import { SheetFigure } from './SheetFigure.tsx';
import type { SceneProps } from './scene.ts';
import { useSheets } from './use-sheets.ts';

/** The card’s 85 × 55 mm at six units to the millimetre. */
const size = { width: 510, height: 330 } as const;
const front = { x: 48, y: 117, ...size } as const;
const back = { x: 118, y: 24, ...size } as const;

const bothSides = (order: KitOrder) => ({ front: cardFront(order), back: cardBack(order, {}) });

/** Both sides of the card on a table, as the kit draws them. */
export const CardScene = ({ source, words }: SceneProps) => {
  const sides = useSheets({ source, words }, bothSides);
  return (
    <>
      <rect x="-20" y="-80" width="700" height="660" fill={paint.sand[200]} />
      <path
        d="M-20-80h26v660h-26zM214-80h3v660h-3zM436-80h3v660h-3zM658-80h22v660h-22z"
        fill={paint.sand[300]}
        opacity="0.45"
      />
      <rect {...size} x={back.x + 7} y={back.y + 9} fill={paint.sand[400]} opacity="0.55" />
      <rect {...back} fill={paint.paper} />
      {sides && <SheetFigure sheet={sides.back} box={back} />}
      <rect {...size} x={front.x + 8} y={front.y + 10} fill={paint.sand[700]} opacity="0.28" />
      <rect {...front} fill={paint.paper} />
      {sides && <SheetFigure sheet={sides.front} box={front} />}
    </>
  );
};
