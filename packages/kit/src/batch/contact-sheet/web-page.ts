import { renderSvg, type Xml } from '@coodyssee/logo/svg';
import { tokens } from '@coodyssee/tokens';
import { html, htmlPage } from '../../markup/html.ts';
import { pageFonts } from '../../markup/page-fonts.ts';
import { paintLogo } from '../../supports/artwork.ts';
import { count } from '../../words/count.ts';
import { frenchSize } from '../../words/french-size.ts';
import type { Card } from './card.ts';
import { stretch, type WallSize } from './wall.ts';

const colour = (name: string): string => String(tokens[`color.${name}` as keyof typeof tokens]);

const style = `
${pageFonts}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.45 ${tokens['font.family.sans']};color:${colour('text')};background:${colour('surface')}}
header{padding:2rem max(1.5rem,50vw - 44rem);display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:end;justify-content:space-between}
h1{font-size:clamp(1.8rem,1.2rem + 2.5vw,3rem);line-height:1.05;letter-spacing:-.012em;margin:0}
header p{margin:.35rem 0 0;color:${colour('text-muted')}}
ul{list-style:none;margin:0;padding:0;overflow:hidden;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13rem,50%),1fr));gap:.75rem 0}
li{display:grid;grid-template-rows:auto 1fr;min-width:0;position:relative}
li svg{display:block;width:calc(100% + 1px);max-width:none;height:auto}
li div{padding:.35rem .9rem 1rem;margin-top:-1px}
li p{margin:0;overflow-wrap:anywhere;font-size:.875rem;line-height:1.35}
li p+p{margin-top:.25rem}
li a{color:inherit;font-size:1.0625rem;line-height:1.2;font-weight:700;text-decoration:none}
li a::after{content:"";position:absolute;inset:0}
li a:hover{text-decoration:underline}
a:focus-visible{outline:0}
li:focus-within{outline:3px solid ${colour('focus-ring')};outline-offset:-3px;z-index:1}
@media print{li{break-inside:avoid}}
`;

/** Millimetres stand for no length here: the drawing fills its stretch of the ridge. */
const size: WallSize = { width: 42, sky: 29, ground: 1, unit: 0.5 };

/** A member's stretch of the ridge, and in its ground the way into the kit beside this page. */
function item(card: Card, zip: boolean): Xml {
  const { kit, surface, words } = card;
  const { scene, inks } = stretch(card, size);
  const ridge = { markup: renderSvg(scene, inks, { idPrefix: `${kit.slug}-`, decorative: true }) };
  const target = zip ? `${kit.slug}.zip` : `${kit.slug}/LISEZ-MOI.html`;
  const told = `${count(kit.files, 'fichier')}, ${frenchSize(kit.bytes)}`;
  const { name, trade } = kit.record;
  return html('li', { style: `background:${surface.screen};color:${words.screen}` }, [
    ridge,
    html('div', {}, [
      html('p', {}, [html('a', { href: target }, [html('bdi', {}, [name])])]),
      ...(trade ? [html('p', {}, [trade])] : []),
      html('p', {}, [told]),
    ]),
  ]);
}

/** The whole cooperative on one page, each badge a way into its kit. */
export function contactWebPage(
  cards: readonly Card[],
  { members, zip }: { members: number; zip: boolean },
): string {
  const { scene, inks } = paintLogo('horizontal');
  const logo = renderSvg(scene, inks, { width: { value: 190, unit: 'px' } });
  const activities = count(members, 'activité');
  const title = 'Toute la cordée';
  return htmlPage(
    [
      html('meta', { name: 'viewport', content: 'width=device-width' }),
      html('title', {}, [`${title}, ${activities}`]),
      html('style', {}, [{ markup: style }]),
    ],
    html('body', {}, [
      html('header', {}, [
        html('div', {}, [html('h1', {}, [title]), html('p', {}, [activities])]),
        { markup: logo },
      ]),
      html('main', {}, [
        html(
          'ul',
          {},
          cards.map((card) => item(card, zip)),
        ),
      ]),
    ]),
  );
}
