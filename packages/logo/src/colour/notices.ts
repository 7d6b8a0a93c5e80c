import type { Notice } from '../errors.ts';
import { frenchNumber } from '../french-number.ts';
import type { Cmyk, Ink } from '../scene/ink.ts';
import { type BrandInk, groundWords, type HouseColours } from './brand-ink.ts';
import { colourWord, ratioWords } from './colour-words.ts';
import { type ColourUse, minimumContrast } from './contrast.ts';

/** Above this sum of the four inks, in percent, coated paper dries badly and sets off. */
const INK_LIMIT = 280;

const code = (screen: string) => screen.toUpperCase();

/** Said when a colour beyond sRGB lost chroma. */
export function reducedNotice(input: string, screen: string): Notice {
  return {
    code: 'colour-reduced',
    message: `Votre couleur est plus vive que ce qu’un écran ordinaire peut montrer. Nous l’avons adoucie, sans changer ni sa teinte ni sa clarté\u00a0: ${code(screen)}.`,
    details: { input, screen },
  };
}

/** Said when given inks are heavier than paper takes; they are kept all the same. */
export function inkLimitNotice(cmyk: Cmyk): Notice | undefined {
  const total = Math.round(cmyk.reduce((sum, ink) => sum + ink, 0));
  if (total <= INK_LIMIT) return undefined;
  return {
    code: 'ink-limit',
    message: `Vos quatre encres font ${total}\u202f% au total\u00a0: au-delà de ${INK_LIMIT}\u202f%, le papier sèche mal et tache. Nous les gardons telles quelles\u202F; demandez l’avis de votre imprimeur.`,
    details: { total, limit: INK_LIMIT },
  };
}

/** What a move in lightness was, in figures. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly direction: 'darker' | 'lighter';
  /** WCAG contrast with the ground, before and after. */
  readonly before: number;
  readonly after: number;
  readonly ground: Ink;
  readonly use: ColourUse;
  readonly house: HouseColours;
  /** The brand's own dark ink is readable on this ground, and may be offered instead. */
  readonly inkFits: boolean;
  /** The print values came from the person and had to be computed anew. */
  readonly inksLost: boolean;
}

const seen = { surface: 'se distingue mal', graphic: 'se voit mal', text: 'se lit mal' } as const;
const moved = { darker: 'foncé', lighter: 'éclairci' } as const;

const otherwise = ({ inkFits, house }: Pick<Move, 'inkFits' | 'house'>) =>
  inkFits && house.ink.the
    ? `Vous pouvez préférer ${house.ink.the}.`
    : 'Vous pouvez aussi choisir une autre couleur.';

/** Said when a colour was moved until it stands apart from its ground. */
export function movedNotice(move: Move): Notice {
  const { from, to, direction, before, after, ground, use } = move;
  const wanted = minimumContrast[use];
  const sentences = [
    `Votre ${colourWord(from)} ${code(from)} ${seen[use]} ${groundWords(ground, move.house)} (${ratioWords(before)} au lieu de ${ratioWords(wanted)}).`,
    `Nous l’avons ${moved[direction]} juste assez\u00a0: ${code(to)} (${ratioWords(after)}).`,
    ...(move.inksLost ? ['Ses valeurs d’impression ont été recalculées.'] : []),
    otherwise(move),
  ];
  const { inkFits, inksLost } = move;
  const figures = { from, to, direction, before, after, wanted };
  const details = { ...figures, use, ground: ground.name, groundScreen: ground.screen, inkFits, inksLost };
  return { code: 'colour-moved', message: sentences.join(' '), details };
}

/** Said when a member's colour is hardly told from the mark it stands in. */
export function nearPrimaryNotice(screen: string, primary: BrandInk, delta: number): Notice {
  const figure = frenchNumber(delta, 1);
  return {
    code: 'colour-near-primary',
    message: `Votre couleur ${code(screen)} est très proche de ${primary.the ?? 'celle de la coopérative'} (écart ΔE\u00a0${figure}\u202F; à partir de 10, on les distingue au premier regard). Votre sol et le disque risquent de se lire comme une seule couleur. C’est permis\u202F; une teinte plus éloignée vous distinguerait mieux.`,
    details: { screen, primary: primary.screen, delta },
  };
}
