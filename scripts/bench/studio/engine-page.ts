/** Runs in the browser: what a key costs the engine, drawn in four ways. */
import { createIdentity, type Identity, IdentityError } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { fetchGzippedFaces } from '@coodyssee/logo/browser';
import { loadTypesetter } from '@coodyssee/logo/fonts';
import type { Scene } from '@coodyssee/logo/scene';
import { renderSvg } from '@coodyssee/logo/svg';
import type { Path } from '@coodyssee/logo/vector';
import { inventNames } from './names.ts';

/** As one writes it first: every number to two places, nothing kept. */
const plainPath = (path: Path): string =>
  path
    .map(([letter, ...values]) => letter + values.map((value) => Number(value.toFixed(2))).join(' '))
    .join('');

const plainSvg = ({ shapes, width, height }: Scene, fill: (role: string) => string): string =>
  `<svg viewBox="0 0 ${width} ${height}">${shapes
    .map(({ role, path }) => `<path fill="${fill(role)}" d="${plainPath(path)}"/>`)
    .join('')}</svg>`;

const readFace = fetchGzippedFaces(new URL('../faces/', document.baseURI).href);
const { letters, ...typeface } = brand.typeface;
const latin = createIdentity(brand, {});
const harfbuzz = createIdentity(
  { ...brand, typeface },
  { loadFaces: (texts, face) => loadTypesetter(texts, { readFace, face }) },
);

const ways = {
  latin: { identity: latin, plain: false },
  harfbuzz: { identity: harfbuzz, plain: false },
  latinPlain: { identity: latin, plain: true },
  harfbuzzPlain: { identity: harfbuzz, plain: true },
} as const;
export type Way = keyof typeof ways;

/** How a key is drawn. */
interface Drawing {
  readonly layout: string;
  readonly identity: Identity;
  readonly plain: boolean;
}

/** Time in ms of one key: composing, inking and writing the SVG, or finding that the words are refused. */
function keyTime(name: string, { layout, identity, plain }: Drawing): number {
  const start = performance.now();
  try {
    const request = { layout, colour: 'vert sapin' };
    const { scene, inks } = identity.badge({ name, trade: 'Ébéniste' }, request);
    if (plain) plainSvg(scene, (role) => inks[role as keyof typeof inks]?.screen ?? '');
    else renderSvg(scene, inks);
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
  }
  return performance.now() - start;
}

/** Types names of forty letters, letter by letter, and gives the times of the fortieth. */
async function typeNames(way: Way, layout: string, names: number): Promise<number[]> {
  const { identity, plain } = ways[way];
  await identity.load({ name: 'Ébéniste' });
  const drawing = { layout, identity, plain };
  const times: number[] = [];
  let turn = 0;
  for (const name of inventNames(40)) {
    if (turn++ >= names) break;
    for (let length = 1; length < name.length; length += 1) keyTime(name.slice(0, length), drawing);
    times.push(keyTime(name, drawing));
    // the browser is let go between names, as it is between keys
    await new Promise((done) => setTimeout(done));
  }
  return times;
}

declare global {
  interface Window {
    typeNames: typeof typeNames;
  }
}
window.typeNames = typeNames;
