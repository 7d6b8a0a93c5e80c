import { createIdentity, type DrawingData } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { platform, readFace } from '@coodyssee/logo/node';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Badge } from './Badge.tsx';
import { composeLive } from './compose-live.ts';
import { LiveBadge } from './LiveBadge.tsx';

const member = { name: 'Le Bœuf à lunettes', trade: 'Boucherie ambulante' };
const colour = '#8d1b1b';
let drawing: DrawingData;
let svg: string;

beforeAll(async () => {
  const { svg: _, ...page } = platform;
  const identity = createIdentity(coodyssee, page);
  await identity.load(member);
  const artwork = identity.badge(member, { layout: 'band', inks: 'auto', colour });
  drawing = artwork.toJSON();
  svg = artwork.svg();
});

const outlines = (markup: string) => [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
const fills = (markup: string) => [...markup.matchAll(/ fill="([^"]+)"/g)].map(([, fill]) => fill);

describe('a badge that was composed before', () => {
  it('draws what the exporter draws, to the point', () => {
    const markup = renderToStaticMarkup(<Badge artwork={drawing} width={300} />);
    expect(outlines(markup)).toEqual(outlines(svg));
    expect(fills(markup)).toEqual(fills(svg));
    expect(markup).toContain(/viewBox="[^"]+"/.exec(svg)?.[0]);
  });

  it('survives JSON', () => {
    const told = JSON.parse(JSON.stringify(drawing));
    expect(renderToStaticMarkup(<Badge artwork={told} />)).toBe(
      renderToStaticMarkup(<Badge artwork={drawing} />),
    );
  });

  it('knows its inks by night', () => {
    const words = drawing.paths.at(-1);
    expect(words?.night).toBe('#ffffff');
    expect(renderToStaticMarkup(<Badge artwork={drawing} />)).toContain(
      `--day:${words?.fill};--night:#ffffff`,
    );
  });

  it('says its words, trade included', () => {
    const label = 'Logo Le Bœuf à lunettes, une activité de la coopérative Coodyssée, Boucherie ambulante';
    expect(renderToStaticMarkup(<Badge artwork={drawing} />).normalize('NFKC')).toContain(
      `aria-label="${label}"`,
    );
    expect(renderToStaticMarkup(<Badge artwork={drawing} decorative />)).not.toMatch(/role=|aria-label/);
  });

  it('is never drawn too small to be read', () => {
    expect(renderToStaticMarkup(<Badge artwork={drawing} width={20} />)).toContain(
      ` width="${drawing.least}"`,
    );
    expect(renderToStaticMarkup(<Badge artwork={drawing} />)).toContain(`min-width:${drawing.least}px`);
  });
});

describe('a badge that is composed in the page', () => {
  it('is the same drawing', async () => {
    const live = await composeLive({ member, layout: 'band', ink: 'auto', colour });
    expect(live.drawing).toEqual(drawing);
  });

  it.each([
    ['nobody said where typefaces are', undefined, /lettres que cette page ne dessine pas/],
    [
      'the network fails',
      () => Promise.reject(new TypeError('offline')),
      /n’a pas pu être chargée.*connexion/,
    ],
    [
      'the site has no such file',
      () => Promise.reject(new Error('/faces/ answered 404')),
      /pas à sa place sur ce site/,
    ],
  ] as const)('says why a name in other letters is not drawn: %s', async (_, faces, words) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const order = { member: { name: 'Тайга' }, layout: 'band', ink: 'auto', faces };
    await expect(composeLive(order)).rejects.toThrow(words);
    expect(warn).toHaveBeenCalledTimes(faces ? 0 : 1);
    warn.mockRestore();
  });

  it('draws other letters from a reader', async () => {
    const { drawing } = await composeLive({
      member: { name: 'Тайга' },
      layout: 'band',
      ink: 'auto',
      faces: readFace,
    });
    expect(drawing.title).toContain('Тайга');
  });

  it('tells what was changed on the way', async () => {
    const { notices } = await composeLive({ member, layout: 'band', ink: 'auto', colour: 'jaune' });
    expect(notices.map(({ message }) => message).join(' ')).toMatch(/jaune|foncé/);
  });

  it('keeps its box on the server, and says that it is on its way', () => {
    const markup = renderToString(<LiveBadge member={member} layout="seal" />);
    expect(markup).toContain('--box:1.15');
    expect(markup).toContain('aria-busy="true"');
  });
});
