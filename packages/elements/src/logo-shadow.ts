import { type MarkOptions, named, type Shadow } from './drawing.ts';
import { inks, lineCuts, solidCuts, wordmark } from './drawings.generated.ts';
import { type Step, stepsFrom } from './steps.ts';

/** How the cooperative's logo is drawn. */
export interface LogoOptions extends MarkOptions {
  /** `symbol`, `symbol-small`, `wordmark`, `horizontal`, `horizontal-small` or `vertical`. */
  readonly variant?: string | undefined;
  /** `auto` follows day and night; `colour`, `dark`, `reversed`, `black`, `white`, or `current`, the colour of the text. */
  readonly ink?: string | undefined;
}

const { orange, ardoise, noir, blanc } = inks;
/** Words, symbol, people. The tokens of a page go first, where it has them; without them the logo is itself. */
const auto = [
  `var(--coodyssee-color-logo-words,light-dark(${ardoise},${blanc}))`,
  `var(--coodyssee-color-brand-fill,${orange})`,
  blanc,
] as const;
const one = (ink: string, people = 'none') => [ink, ink, people] as const;

const tables: Readonly<Record<string, readonly [words: string, mark: string, people: string]>> = {
  colour: [ardoise, orange, blanc],
  dark: [blanc, orange, blanc],
  // white ink draws white people: in line, where a solid disc would leave them dark
  reversed: one(blanc, blanc),
  white: one(blanc, blanc),
  black: one(noir),
  current: one('currentColor'),
};

const isInLine = (ink: string): boolean => ink === 'white' || ink === 'reversed';

const rule = (selector: string, fill: string): string => `${selector}{fill:${fill}}`;

/** One ink, the reader's own: the drawing holds by its shapes alone. */
const forced = (ink: string): string =>
  `@media (forced-colors:active){${rule('path,.m', 'currentColor')}${rule('.p', isInLine(ink) ? 'currentColor' : 'none')}}`;

/** A symbol that takes a lockup's place is not to stand taller than it did. */
const follow =
  ':host(:not([hidden])){display:block;container-type:inline-size}span,svg{display:block}svg{width:100%;height:auto}.s~.s,.w~.s{max-width:var(--coodyssee-logo-symbol,2.5rem)}';

/** Of the drawings for all widths the one that holds in the container. */
const shown = (steps: readonly Step[]): string =>
  steps
    .flatMap(({ least }, at) =>
      at < steps.length - 1
        ? [
            `@container (width<${least}px){.f${at}{display:none}}`,
            `@container (width>=${least}px){.f${at}~svg{display:none}}`,
          ]
        : [],
    )
    .join('');

function svg(
  { cut, lockup }: Step,
  at: number,
  { cuts, width }: { cuts: typeof lineCuts | typeof solidCuts; width: number | undefined },
): string {
  const { box, symbol, words } = lockup;
  const [across = 1, down = 1] = box;
  const outlines = cuts[cut === 1 ? 1 : 0];
  const place = (transform: string | undefined) => (transform ? ` transform="${transform}"` : '');
  const size = width ? ` width="${width}" height="${Math.round((width * down * 100) / across) / 100}"` : '';
  return [
    `<svg aria-hidden="true" class="${words ? 'w' : 's'} f${at}" viewBox="0 0 ${across} ${down}"${size}>`,
    symbol === undefined
      ? ''
      : `<path class="p"${place(symbol)} d="${outlines.people}"/><path class="m" fill-rule="evenodd"${place(symbol)} d="${outlines.mark}"/>`,
    words ? `<path${place(words)} d="${wordmark}"/>` : '',
    '</svg>',
  ].join('');
}

/** The logo: at a width the one drawing that holds there; in a container all of them, shown by its width. */
export function logoShadow({ variant = 'horizontal', ink = 'auto', width, ...mark }: LogoOptions): Shadow {
  const all = stepsFrom(variant);
  const steps = width ? [all.find(({ least }) => width >= least) ?? (all.at(-1) as Step)] : all;
  const cuts = isInLine(ink) ? lineCuts : solidCuts;
  const [words, symbol, people] = (Object.hasOwn(tables, ink) && tables[ink]) || auto;
  const sized = width
    ? ':host(:not([hidden])){display:inline-flex;vertical-align:middle}span{display:flex}svg{flex:none}'
    : follow + shown(steps);
  return {
    css: `${sized}${rule('path', words)}${rule('.m', symbol)}${rule('.p', people)}${forced(ink)}`,
    html: named(mark, 'Logo Coodyssée', steps.map((step, at) => svg(step, at, { cuts, width })).join('')),
  };
}
