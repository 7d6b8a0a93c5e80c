import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { optimiseSvg, renderSvg, renderSvgFile } from '../../packages/logo/src/export/svg/index.ts';
import { legalText } from '../../packages/logo/src/export/xml.ts';
import { grounded, groundedInks, inks, inkTable, open, openInks, scenes } from './scenes.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** Elements in document order, as a strict parser meets them; anything not well-formed throws. */
function parse(svg: string): Tag[] {
  const tags: Tag[] = [];
  const stack: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const tag = { name, attributes: { ...attributes }, text: '' };
    tags.push(tag);
    stack.push(tag);
  });
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(svg).close();
  return tags;
}

const writers = { renderSvg, renderSvgFile };
const named = (tags: readonly Tag[], name: string) => tags.filter((tag) => tag.name === name);

test.each(Object.entries(writers))(
  '%s says what the drawing is, in French, to assistive technology',
  (_, write) => {
    const tags = parse(write(grounded, groundedInks, { idPrefix: 'accueil' }));
    const [root, title, desc] = tags;
    expect(root?.name).toBe('svg');
    expect(root?.attributes).toMatchObject({
      viewBox: '0 0 240 96',
      role: 'img',
      lang: 'fr',
      'xml:lang': 'fr',
      focusable: 'false',
      'aria-labelledby': `${title?.attributes.id} ${desc?.attributes.id}`,
    });
    expect([title?.name, title?.text]).toEqual(['title', grounded.title]);
    expect([desc?.name, desc?.text]).toEqual(['desc', grounded.description]);
    expect(title?.attributes.id).toMatch(/^coodyssee-accueil-[0-9a-f]{8}-titre$/);
  },
);

test.each(Object.entries(writers))('%s paints with presentation attributes and nothing else', (_, write) => {
  const tags = parse(write(open, openInks));
  expect(new Set(tags.map(({ name }) => name))).toEqual(new Set(['svg', 'title', 'path']));
  expect(named(tags, 'path').map(({ attributes }) => [attributes.fill, attributes['fill-rule']])).toEqual([
    ['#ea5b0c', 'evenodd'],
    ['#2e7d5b', 'evenodd'],
  ]);
  for (const { attributes } of tags) {
    expect(attributes).not.toHaveProperty('style');
    expect(attributes).not.toHaveProperty('class');
  }
});

test.each(Object.entries(writers))(
  '%s keeps a black fill, every shape apart and outlines closed',
  (_, write) => {
    const paths = named(parse(write(grounded, groundedInks)), 'path');
    expect(paths).toHaveLength(grounded.shapes.length);
    expect(paths.at(-1)?.attributes.fill).toBe('#000000');
    for (const { attributes } of paths) expect(attributes.d).toMatch(/[Zz]$/);
    expect(paths[1]?.attributes.d?.match(/[Zz]/g)).toHaveLength(2);
  },
);

test('a decorative drawing is hidden and has no name', () => {
  const tags = parse(renderSvgFile(open, openInks, { decorative: true }));
  expect(tags[0]?.attributes['aria-hidden']).toBe('true');
  expect(tags[0]?.attributes).not.toHaveProperty('role');
  expect(named(tags, 'title')).toEqual([]);
});

test('ids come from the content and the prefix', () => {
  const id = (...args: Parameters<typeof renderSvg>) =>
    named(parse(renderSvg(...args)), 'title')[0]?.attributes.id;
  const other = inkTable({ mark: inks.black });
  const ids = [
    id(open, openInks),
    id(open, other),
    id({ ...open, title: 'Autre' }, openInks),
    id(open, openInks, { idPrefix: 'b' }),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(id(open, openInks)).toBe(ids[0]);
  expect(() => renderSvg(open, openInks, { idPrefix: 'a b' })).toThrow(
    expect.objectContaining({ code: 'bad-option' }),
  );
});

test('a width in pixels or millimetres gives the height', () => {
  const size = (value: number, unit: 'px' | 'mm') => {
    const { attributes = {} } =
      parse(renderSvgFile(grounded, groundedInks, { width: { value, unit } }))[0] ?? {};
    return [attributes.width, attributes.height];
  };
  expect(size(200, 'px')).toEqual(['200', '80']);
  expect(size(35, 'mm')).toEqual(['35mm', '14mm']);
  expect(size(25.4, 'mm')).toEqual(['25.4mm', '10.16mm']);
});

test('no point moves by more than the promised ten-thousandth of the short side', () => {
  const x = 12.34567;
  for (const scale of [0.01, 1, 100]) {
    const path = [
      ['M', x * scale, 0] as const,
      ['L', 90 * scale, 0] as const,
      ['L', 0, 90 * scale] as const,
      ['Z'] as const,
    ];
    const scene = {
      ...open,
      width: 96 * scale,
      height: 96 * scale,
      shapes: [{ role: 'mark', rule: 'nonzero', path } as const],
    };
    const d = named(parse(renderSvg(scene, openInks)), 'path')[0]?.attributes.d ?? '';
    const written = Number(/^M([\d.]+)/.exec(d)?.[1]);
    expect(Math.abs(written - x * scale)).toBeLessThanOrEqual((96 * scale) / 10_000);
  }
});

test('optimising twice changes nothing more, and is worth its while', () => {
  for (const { scene, table } of Object.values(scenes)) {
    const once = renderSvgFile(scene, table);
    expect(optimiseSvg(once)).toBe(once);
    expect(once.length).toBeLessThan(renderSvg(scene, table).length);
  }
});

/** Whole titles from all of Unicode, lone surrogates and controls among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(']]>', '<!--', '&amp;', '"', "'", '\r\n', '\0'),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

test('no title breaks the XML, and every legal one is read back as it was', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const tags = parse(renderSvg({ ...open, title, description: title }, openInks));
      expect(named(tags, 'title')[0]?.text).toBe(legalText(title));
      expect(named(tags, 'desc')[0]?.text).toBe(legalText(title));
    }),
    { numRuns: 1000 },
  );
});

test('svgo leaves every title as it was', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      expect(named(parse(renderSvgFile({ ...open, title }, openInks)), 'title')[0]?.text).toBe(
        legalText(title),
      );
    }),
    { numRuns: 200 },
  );
});

test('a coordinate that is no number never reaches a file', () => {
  const path = [['M', Number.NaN, 0] as const, ['Z'] as const];
  const scene = { ...open, shapes: [{ role: 'mark', rule: 'nonzero', path } as const] };
  expect(() => renderSvg(scene, openInks)).toThrow(RangeError);
});

test('an ink nobody can read is refused in French', () => {
  const table = inkTable({ mark: { ...inks.orange, screen: 'red" onload="' } });
  expect(() => renderSvg(open, table)).toThrow(expect.objectContaining({ code: 'bad-colour' }));
});
