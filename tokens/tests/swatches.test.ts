import { decode } from 'ase-utils';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { listInks } from '../build/inks.ts';
import { listSwatches } from '../build/swatches/swatches.ts';
import { files, model } from './built.ts';
import { format } from './formats.ts';

const inks = Object.values(listInks(model.light));
const swatches = listSwatches(model.light).flatMap((group) => group.swatches);

/** The blocks of the file by their type, by the lengths that they give themselves. */
function blocksOf(bytes: Buffer): { readonly type: number; readonly bytes: Buffer }[] {
  const found = [];
  for (let at = 12; at < bytes.length; ) {
    const end = at + 6 + bytes.readUInt32BE(at + 2);
    found.push({ type: bytes.readUInt16BE(at), bytes: bytes.subarray(at, end) });
    at = end;
  }
  return found;
}

describe('Adobe Swatch Exchange, read by ase-utils', () => {
  const written = Buffer.from(files['formats/coodyssee.ase'] as Uint8Array);
  const blocks = blocksOf(written);
  // it stumbles over the end of a group, which has no name: it gets the colours only
  const colours = blocks.filter(({ type }) => type === 1).map((block) => block.bytes);
  const { colors } = decode(Buffer.concat([written.subarray(0, 12), ...colours]));
  const byName = new Map(colors.map((colour) => [colour.name, colour]));
  const percents = (name: string): number[] | undefined =>
    byName.get(name)?.color.map((part) => Math.round(part * 100));

  it('has each swatch and each spot, in three groups that open and close', () => {
    expect(written.readUInt32BE(8)).toBe(blocks.length);
    const bounds = blocks.filter(({ type }) => type !== 1).map(({ type }) => type);
    expect(bounds).toEqual([1, 2, 3].flatMap(() => [0xc001, 0xc002]));
    expect(colors.length).toBe(swatches.length + inks.filter(({ spot }) => spot).length);
  });

  it('has each ink in its own four inks, and each spot on a plate of its own', () => {
    expect(percents('Orange')).toEqual([0, 75, 100, 0]);
    expect(percents('Ardoise texte')).toEqual([0, 0, 0, 100]);
    for (const { spot, cmyk } of inks)
      if (spot) {
        expect(byName.get(spot)).toMatchObject({ model: 'CMYK', type: 'spot' });
        expect(percents(spot)).toEqual(cmyk);
      }
  });

  it('converts no screen colour: a ramp is RGB', () => {
    expect(byName.get('Bleu 600')?.model).toBe('RGB');
    expect(byName.get('Orange 500')?.model).toBe('RGB');
  });
});

/** Attributes of every element of a name. */
function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push(tag.attributes as Record<string, string>);
  });
  parser.write(xml).close();
  return found;
}

it('lists the screen’s colours for LibreOffice, as its own palettes do', () => {
  const colours = elements(format('coodyssee.soc'), 'draw:color');
  expect(colours.map((colour) => colour['draw:name'])).toEqual(swatches.map(({ name }) => name));
  expect(colours[0]).toEqual({ 'draw:name': 'Orange', 'draw:color': '#ea5b0c' });
  const [root] = elements(format('coodyssee.soc'), 'office:color-table');
  expect(root?.['xmlns:draw']).toBe('http://openoffice.org/2000/drawing');
});

it('lists them for GIMP, Inkscape and Krita, by the format’s grammar', () => {
  const [head, name, columns, , ...lines] = format('coodyssee.gpl').trimEnd().split('\n');
  expect([head, name, columns]).toEqual(['GIMP Palette', 'Name: Coodyssée', 'Columns: 11']);
  expect(lines.filter((line) => !/^( {0,2}\d{1,3} ){2} {0,2}\d{1,3}\t\S.*$/.test(line))).toEqual([]);
  expect(lines[0]).toBe('234  91  12\tOrange');
  expect(lines.length).toBe(swatches.length);
});

it('gives no two swatches one name, where a program would drop the second', () => {
  expect(new Set(swatches.map(({ name }) => name)).size).toBe(swatches.length);
});
