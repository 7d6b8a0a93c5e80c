import { renderSvg, renderSvgFile, type Xml } from '@coodyssee/logo/svg';
import { tokens } from '@coodyssee/tokens';
import { html, htmlPage } from '../../markup/html.ts';
import { pageFace } from '../../markup/page-face.ts';
import { count } from '../../words/count.ts';
import { frenchSize } from '../../words/french-size.ts';
import { identity } from '../identity.ts';
import type { Card } from './card.ts';

const colour = (name: string): string => String(tokens[`color.${name}` as keyof typeof tokens]);

const style = `
${pageFace}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.45 ${tokens['font.family.sans']};color:${colour('text')};background:${colour('surface')}}
header{background:${colour('surface-warm')};padding:2rem max(1.5rem,50vw - 44rem);display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:end;justify-content:space-between}
h1{font-size:clamp(1.8rem,1.2rem + 2.5vw,3rem);line-height:1.05;letter-spacing:-.012em;margin:0}
header p{margin:.35rem 0 0;color:${colour('text-muted')}}
ul{list-style:none;margin:0;padding:2.5rem max(1.5rem,50vw - 44rem);display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:0 2.5rem}
li{display:grid;grid-row:span 2;grid-template-rows:subgrid;margin-bottom:2.75rem;min-width:0}
li svg{display:block;align-self:end;max-width:100%;height:auto;overflow:visible}
li p{margin:.6rem 0 0;font-size:.875rem;overflow-wrap:anywhere}
a{color:${colour('link')};font-weight:600}
small{color:${colour('text-muted')};font-size:inherit}
a:focus-visible{outline:3px solid ${colour('focus-ring')};outline-offset:2px}
@media print{li{break-inside:avoid}}
`;

/** Pixels of one unit of the symbol: every disc has one size. */
const unit = 0.86;

/** The badge, and a link to the kit beside this page. */
function item({ scene, inks, kit }: Card, zip: boolean): Xml {
  const width = { value: Math.round(scene.width * unit), unit: 'px' } as const;
  const badge = { markup: renderSvgFile(scene, inks, { width, idPrefix: `${kit.slug}-` }).trim() };
  const target = zip ? `${kit.slug}.zip` : `${kit.slug}/LISEZ-MOI.html`;
  const size = `${count(kit.files, 'fichier')}, ${frenchSize(kit.bytes)}`;
  return html('li', {}, [
    badge,
    html('p', {}, [
      html('a', { href: target }, [html('bdi', {}, [kit.record.name])]),
      html('br', {}),
      html('small', {}, [`${kit.slug}, ${size}`]),
    ]),
  ]);
}

/** The whole cooperative on one page, each badge a way into its kit. */
export function contactWebPage(
  cards: readonly Card[],
  { members, zip }: { members: number; zip: boolean },
): string {
  const { scene, inks } = identity.logo({ variant: 'horizontal' });
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
