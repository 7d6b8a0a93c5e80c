import { brand } from '@coodyssee/logo/brand';
import { renderSvgFile } from '@coodyssee/logo/svg';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { identity } from '../identity.ts';

/** Words as people and machines write them: every script, accents apart, signs that are not seen, markup. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'L’',
        'Œuvre',
        'e\u0301',
        '\u202e',
        '\u00ad',
        '👨‍👩‍👧',
        'واحة',
        '北京',
        '<b>',
        '&',
        '“',
        'ﬁ',
        'Ñ',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

function parse(svg: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
}

export async function drawName({
  name,
  trade,
  layout,
  colour,
}: Record<'name' | 'trade' | 'layout' | 'colour', string>) {
  const member = { name, trade };
  await identity.load(member);
  const { scene, inks } = identity.badge(member, { layout, colour });
  const svg = renderSvgFile(scene, inks);
  parse(svg);
  if (/ (?:d|viewBox|width|height)="[^"]*(?:NaN|undefined|Infinity)/.test(svg))
    throw new Error('A number is none.');
}

const layouts = brand.layouts.filter(({ needs }) => !needs).map(({ id }) => id);

/** A member's words, their colour, and the form that is asked for. */
export const names = () =>
  fc.record({
    name: text,
    trade: text,
    layout: fc.constantFrom(...layouts),
    colour: fc.constantFrom('seagreen', 'teal', 'vert sapin', 'white'),
  });
