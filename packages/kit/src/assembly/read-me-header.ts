import { brand } from '@coodyssee/logo/brand';
import { renderSvg, type Xml } from '@coodyssee/logo/svg';
import { html } from '../markup/html.ts';
import { paint, paintLandscape } from '../supports/artwork.ts';
import { type LeadingLogo, leadingLogo } from '../supports/leading-logo.ts';
import { memberColours } from '../supports/member-colour.ts';
import { snow } from '../supports/scenery.ts';
import type { KitOrder } from '../supports/support.ts';

const { symbol } = brand;

/** Pixels of one unit of the symbol, and of its line of snow, which the page carries on. */
const unit = 3.2;
export const snowHeight = `${snow * unit}px`;

/** The three people as the header's sky and snow go on to the right and to the left of them. */
const people = {
  left: symbol.reach.left,
  right: symbol.reach.right,
  sky: symbol.reach.up + 8,
  ground: 0.5,
} as const;

const { centre, radius } = symbol.disc;
const discTop = centre[1] - radius;

/** The disc, where the member's own logo is first. */
const disc: Parameters<typeof paint>[0] = {
  width: 2 * radius,
  height: symbol.ground - discTop,
  kind: 'badge',
  title: '',
  shapes: symbol.draw({ rendering: 'solid', foot: 'none' }, { scale: 1, x: radius - centre[0], y: -discTop }),
};

const drawn = (colour: string | undefined, isQuiet: boolean): Xml => {
  const { scene, inks } = isQuiet ? paint(disc, colour) : paintLandscape(people, colour);
  const width = { value: Math.round(scene.width * unit * (isQuiet ? 0.5 : 1)), unit: 'px' } as const;
  return { markup: renderSvg(scene, inks, { width, decorative: true, idPrefix: 'people-' }) };
};

const logo = ({ scene, inks }: LeadingLogo): Xml => {
  const scale = Math.min(280 / scene.width, 110 / scene.height);
  const width = { value: Math.round(scene.width * scale), unit: 'px' } as const;
  return { markup: renderSvg(scene, inks, { width, idPrefix: 'logo-' }) };
};

/** The member's ground under an open sky; their own logo on paper instead, where they have one. */
export function header(order: KitOrder, nav: Xml): Xml {
  const { member } = order;
  const { surface, words } = memberColours(member);
  const own = leadingLogo(order);
  const title = html('h1', {}, ['Votre kit', html('br', {}), html('bdi', {}, [member.name])]);
  return html('header', { class: own ? 'quiet' : 'open' }, [
    html('div', { class: 'sky' }, [
      html('div', {}, [...(own ? [logo(own)] : []), title]),
      drawn(member.colour, own !== undefined),
    ]),
    html('div', { class: 'ground', style: `background:${surface.screen};color:${words.screen}` }, [nav]),
  ]);
}
