/**
 * Draws a link's own badge into the page as it was served, in the place of the example's: a file of its own with
 * all that draws, which has come and drawn while the page's is still on its way. The page then draws the same.
 */
import { drawOnce } from './engine/draw-once.ts';
import { readOrder } from './stage/stage-order.ts';
import { readFragment } from './state/fragment.ts';
import type { StudioOrder } from './state/studio-order.ts';

/** Nothing where the words are refused, or need what is not there yet: the page says so when it comes. */
function draw(order: StudioOrder) {
  const { ink, layout, wanted } = readOrder(order);
  const { drawn } = drawOnce(JSON.stringify(wanted(layout, ink))) ?? {};
  return drawn && { ...drawn.toJSON(), ground: drawn.ground.screen };
}

function show(picture: HTMLElement, order: StudioOrder): void {
  const [svg, drawing] = [picture.querySelector('svg'), draw(order)];
  document.querySelector('.studio-example')?.remove();
  if (!svg || !drawing) {
    picture.replaceChildren();
    return;
  }
  const [width, height] = drawing.box;
  picture.style.setProperty('--ground', drawing.ground);
  picture.style.setProperty('--ratio', String(width / height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-label', [drawing.title, drawing.description].filter(Boolean).join(', '));
  svg.replaceChildren(
    ...drawing.paths.map(({ d, fill, evenOdd, ground }) => {
      const path = document.createElementNS(svg.namespaceURI, 'path');
      const attributes = {
        d,
        fill,
        ...(evenOdd && { 'fill-rule': 'evenodd' }),
        ...(ground && { 'data-ground': 'true' }),
      };
      for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
      return path;
    }),
  );
}

const { order, view } = readFragment(location.hash);
const picture = document.querySelector<HTMLElement>('.studio-hero');
if (picture && view === 'badge' && order.record.name) show(picture, order);
