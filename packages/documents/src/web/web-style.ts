import type { BrandInks } from '@coodyssee/logo';
import { type TextStyle, textStyles } from '../page/text-styles.ts';
import { tonesOf } from '../page/tones.ts';

/** What the text to read is on paper, in points: one rem of a web page. */
const read = textStyles.body.size;
/** Millimetres of the page as they are on a desk's screen: the words of a page are 72 rem wide. */
const remOfMm = 72 / 174;

const round = (value: number): number => Math.round(value * 1000) / 1000;
/** A length of the page on a screen. */
export const length = (mm: number): string => `${round(mm * remOfMm * 0.6)}rem`;
/** The width of a drawing, never more than its place. */
export const rem = (mm: number): string => `min(100%, ${round(mm * remOfMm)}rem)`;

/** Large words shrink with the window, never under the third of them that a telephone holds. */
function sizeOf(points: number): string {
  const full = round(points / read);
  if (full <= 1.3) return `${Math.max(0.875, full)}rem`;
  return `clamp(${round(1.13 + (full - 1) * 0.32)}rem, ${round(0.7 + full * 1.5)}vw, ${full}rem)`;
}

const styleRules = (): readonly string[] =>
  Object.entries<TextStyle>(textStyles).map(([name, { size, weight, leading, tracking = 0, ink, above }]) =>
    [
      `.charter.charter .${name}{font-size:${sizeOf(size)};font-weight:${weight};line-height:${leading}`,
      `letter-spacing:${tracking}em;color:var(--${ink});margin:0}.charter.charter *+.${name}{margin-top:${round(above * remOfMm)}rem}`,
    ].join(';'),
  );

const toneRules = (inks: BrandInks): readonly string[] =>
  Object.entries(tonesOf(inks)).map(
    ([name, { ground, ...others }]) =>
      `.charter.charter .${name}{--ground:${ground.screen};${Object.entries(others)
        .map(([role, ink]) => `--${role}:${ink.screen}`)
        .join(';')}}`,
  );

/**
 * The layout of a page of the charter on a screen: its twelve columns where there is room, one where there is not. No
 * rule names a child by its sign, which is escaped where a page is written.
 */
const layout = `
.charter.charter{font-family:Figtree,system-ui,sans-serif;hyphens:none;text-wrap:pretty}
.charter.charter section{background:var(--ground);color:var(--text);overflow:hidden}
.charter.charter .inner{padding:clamp(3rem,8vw,7rem) max(1.25rem,calc((100% - 72rem)/2))}
.charter.charter .areas{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:clamp(2rem,4vw,3.5rem) 1.65rem}
.charter.charter .area{grid-column:var(--column)/span var(--span)}
.charter.charter .panel{background:var(--ground);color:var(--text);padding:clamp(1.25rem,3vw,2.5rem)}
.charter.charter h1,.charter.charter h2,.charter.charter h3{text-wrap:balance;hyphens:none}
.charter.charter figure{margin:0}
.charter.charter *+figure{margin-top:1.4rem}
.charter.charter .drawing{display:block;width:100%;height:auto;max-width:100%}
.charter.charter .drawing text{fill:var(--text);font-weight:600}
.charter.charter .cells{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:2.5rem 1.65rem}
.charter.charter *+.cells{margin-top:2rem}
.charter.charter .cells.bottom{align-items:end}
.charter.charter .cells.middle{align-items:center}
.charter.charter ul,.charter.charter ol{padding-left:1.2em}
.charter.charter li+li{margin-top:.35em}
.charter.charter .contents{list-style:none;padding:0}
.charter.charter a{color:inherit;text-underline-offset:.2em}
.charter.charter .wide{overflow-x:auto}
.charter.charter *+.wide{margin-top:1.6rem}
.charter.charter table{border-collapse:collapse;width:100%}
.charter.charter th,.charter.charter td{text-align:left;vertical-align:top;padding:.55rem 1rem .55rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent)}
.charter.charter td .drawing{max-width:9rem}
.charter.charter code{font:inherit;color:inherit;background:none;padding:0;border:0;white-space:pre-wrap}
.charter.charter hr{border:0;border-top:1px solid currentColor;opacity:.25;margin:2rem 0 0}
.charter.charter .drawn{margin-top:3rem}
.charter.charter .chapter{font-size:.875rem;font-weight:600;margin:0 0 2rem;color:var(--muted)}
@media (max-width:48rem){
.charter.charter .area{grid-column:1/-1}
.charter.charter .cells{grid-template-columns:repeat(var(--phone),minmax(0,1fr));gap:1.75rem 1rem}
.charter.charter .wide td,.charter.charter .wide th{min-width:6.5rem}
}
@media print{.charter.charter section{break-inside:avoid}}
`.replaceAll('\n', '');

/** Every rule, under `.charter` said twice: in a page of others it wins over what styles bare headings and lists. */
export const webStyle = (inks: BrandInks): string => [layout, ...toneRules(inks), ...styleRules()].join('');
