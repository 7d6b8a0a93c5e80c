import { readFileSync } from 'node:fs';
import { renderSvg } from '@coodyssee/logo/svg';
import { Resvg } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawingModules } from '../../../../../scripts/drawings.ts';
import { composeLogo, identity, inkTable, logoVariants } from '../../../../../tests/low-floor.ts';
import { LineLogo } from './LineLogo.tsx';
import { Logo } from './Logo.tsx';
import { LogoWithDescriptor } from './LogoWithDescriptor.tsx';
import type { LogoStyleProps } from './StepLogo.tsx';

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const ids = logoVariants.map(({ id }) => id);
type Id = (typeof ids)[number];
const widths = [16, 27.9, 28, 63, 64, 71, 72, 95, 96, 129, 130, 199, 200, 400];

const drawn = (variant: Id, props: LogoStyleProps = {}) =>
  renderToStaticMarkup(
    variant === 'descriptor' ? <LogoWithDescriptor {...props} /> : <Logo variant={variant} {...props} />,
  );
const drawnInLine = (variant: 'symbol' | 'symbol-small', width: number) =>
  renderToStaticMarkup(<LineLogo variant={variant} width={width} />);
const svgOf = (markup: string) => /<svg.*<\/svg>/.exec(markup)?.[0] ?? '';
/** People are white or left open in a solid: the style sheet says which. */
const withoutPeople = (svg: string) => svg.replaceAll(/<path data-part="people"[^>]*>(<\/path>)?/g, '');

const seen = 512;

/** Drawn four times larger and brought down, because the renderer knows only four heights within a pixel. */
function coverage(svg: string): Float32Array {
  const namespace = svg.includes('xmlns=') ? '' : ' xmlns="http://www.w3.org/2000/svg"';
  const drawing = svg.replace('<svg', `<svg${namespace}`);
  const { pixels, width } = new Resvg(drawing, { fitTo: { mode: 'width', value: 4 * seen } }).render();
  const small = new Float32Array(seen * Math.floor(pixels.length / 4 / width / 4));
  small.forEach((_, i) => {
    const [x, y] = [(i % seen) * 4, Math.floor(i / seen) * 4];
    let sum = 0;
    for (let part = 0; part < 16; part += 1)
      sum += pixels[((y + (part >> 2)) * width + x + (part & 3)) * 4 + 3] ?? 0;
    small[i] = sum / 16;
  });
  return small;
}

describe('the stored drawings', () => {
  it.each(Object.entries(drawingModules()))('%s is what the script writes', (name, text) => {
    expect(here(`../../../../${name}`)).toBe(text);
  });

  it.each([
    ...ids.map((id) => ({ id, rendering: 'solid' as const, logo: () => drawn(id, { width: seen }) })),
    ...(['symbol', 'symbol-small'] as const).map((id) => ({
      id,
      rendering: 'line' as const,
      logo: () => drawnInLine(id, seen),
    })),
  ])('$id, $rendering, is the scene itself to the eye at 512 px', ({ id, rendering, logo }) => {
    const scene = composeLogo({ variant: id, rendering });
    const exact = coverage(
      renderSvg(scene, inkTable(rendering === 'line' ? 'line' : 'black', { scene }).inks),
    );
    const ours = coverage(rendering === 'solid' ? withoutPeople(svgOf(logo())) : svgOf(logo()));
    expect(ours).toHaveLength(exact.length);
    // no edge is a fifth of a pixel from its place: 0.035 units of the symbol, far less of a lockup
    const most = exact.reduce((worst, value, i) => Math.max(worst, Math.abs(value - (ours[i] ?? 0))), 0);
    expect(most).toBeLessThan(256 / 5);
    expect(exact).toContain(255);
  });
});

describe('a width', () => {
  it.each(ids)('gets from %s the drawing the composer gives', (id) => {
    for (const px of widths) {
      const simpler = identity.logo({ variant: id, width: { px }, whenSmall: 'simplify' }).drawn.design?.id;
      const expected = svgOf(drawn(simpler as Id, { width: px }));
      expect(svgOf(drawn(id, { width: px })), `${id} at ${px}`).toBe(expected);
    }
  });

  it('under the least of all still gets the simplest drawing', () => {
    const [outline] = /d="[^"]+"/.exec(drawn('symbol-small', { width: 16 })) ?? [];
    expect(drawn('horizontal', { width: 9 })).toContain(outline);
  });

  it.each(ids)('gives %s its height too, so that nothing moves when the page loads', (id) => {
    const box = composeLogo({ variant: id });
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(drawn(id, { width: 320 })) ?? [];
    expect(width).toBe('320');
    expect(Number(height)).toBeCloseTo((320 * box.height) / box.width, 1);
  });

  it('is known to the style sheet wherever a drawing gives way', () => {
    const css = here('logo.css');
    const known = [...css.matchAll(/@container \(width < (\d+)px\)/g)].map(([, px]) => Number(px));
    const leasts = ids.map((id) => composeLogo({ variant: id }).minimumWidth.px).filter((px) => px > 16);
    expect(known).toEqual([...new Set(leasts)].sort((a, b) => a - b));
    for (const px of known) {
      const rule = (query: string, name: string) =>
        new RegExp(`\\(${query} ${px}px\\) \\{[^{]+ \\[${name}="${px}"\\] \\{\\s+display: none`);
      expect(css).toMatch(rule('width <', 'data-from'));
      expect(css).toMatch(rule('width >=', 'data-below'));
    }
  });
});

describe('a logo that follows its container', () => {
  it.each(ids)('%s holds a drawing for every width, and one only', (id) => {
    const drawings = [...drawn(id).matchAll(/<svg ([^>]*)>/g)].map(([, attributes = '']) => ({
      from: Number(/data-from="(\d+)"/.exec(attributes)?.[1] ?? 0),
      below: Number(/data-below="(\d+)"/.exec(attributes)?.[1] ?? Infinity),
    }));
    for (const width of widths) {
      const shown = drawings.filter(({ from, below }) => width >= from && width < below);
      expect(shown, `${id} at ${width}`).toHaveLength(1);
    }
  });

  it('is not to be mistaken for one that has its width', () => {
    expect(drawn('horizontal', { width: 200 })).not.toMatch(/data-(from|below)|data-fluid="true"/);
  });
});

describe('the text alternative', () => {
  it.each(ids)('of %s says all the scene says', (id) => {
    const { title, description } = composeLogo({ variant: id });
    const label = description
      ? `${title}, ${description.charAt(0).toLowerCase()}${description.slice(1)}`
      : title;
    expect(drawn(id)).toContain(`role="img" aria-label="${label}" lang="fr"`);
  });

  it('needs no id, so that a logo may stand on a page any number of times', () => {
    for (const id of ids) expect(drawn(id)).not.toMatch(/ id=|labelledby|href/);
  });

  it('is left out of a decorative logo', () => {
    const markup = drawn('horizontal', { decorative: true });
    expect(markup).toMatch(/^<span [^>]*aria-hidden="true">/);
    expect(markup).not.toMatch(/role=|aria-label/);
  });

  it('says where a link leads', () => {
    const title = 'Coodyssée, page d’accueil';
    expect(drawn('symbol', { width: 40, title })).toContain(`aria-label="${title}"`);
  });
});
