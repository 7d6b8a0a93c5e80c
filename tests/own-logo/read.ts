import { readdirSync, readFileSync } from 'node:fs';
import { type OwnDrawing, type OwnLogo, type OwnPixels, readOwnLogo } from '@coodyssee/logo/own-logo';
import type { Sharp } from 'sharp';

const folder = new URL('../fixtures/own-logo/', import.meta.url);

/** The fixtures of one kind, by name. */
export const fixtures = (kind: 'real' | 'hostile' | 'kinds'): readonly string[] =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => file.replace('.svg', ''));

export const svgOf = (kind: 'real' | 'hostile' | 'kinds', name: string): string =>
  readFileSync(new URL(`${kind}/${name}.svg`, folder), 'utf8');

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads SVG text as the file it would be. */
export const readText = (text: string): OwnDrawing => readOwnLogo(bytesOf(text)) as OwnDrawing;

const known = new Map<string, OwnDrawing>();

/** A logo of the fixtures, read once for all tests of a file. */
export function realLogo(name: string): OwnDrawing {
  const logo = known.get(name) ?? readText(svgOf('real', name));
  known.set(name, logo);
  return logo;
}

/** Pixels as a browser would hand them over. */
export async function pixelsOf(picture: Sharp): Promise<OwnPixels> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
}

export const noticesOf = ({ notices }: OwnLogo): readonly string[] => notices.map(({ code }) => code);
