import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColour } from '../../packages/logo/src/colour/index.ts';
import { IdentityError } from '../../packages/logo/src/errors.ts';

function refusal(input: string): IdentityError {
  try {
    parseColour(input);
  } catch (error) {
    if (error instanceof IdentityError) return error;
    throw error;
  }
  throw new Error(`Accepted: ${input}`);
}

const faults: Record<string, readonly string[]> = {
  empty: ['', '   ', '\u00a0\n'],
  'too-long': ['x'.repeat(101), `#${'0'.repeat(10_000)}`, `rgb(${' '.repeat(200)}1 2 3)`],
  transparent: [
    '#FF790080',
    '#f798',
    'transparent',
    'rgba(1, 2, 3, 0.5)',
    'rgb(1 2 3 / 0)',
    'rgb(0 0 0 / none)',
    'hsl(10 20% 30% / 99%)',
    'color(srgb 1 0 0 / 0.2)',
    'device-cmyk(0 0 0 1 / 50%)',
    'device-cmyk(0, 0, 0, 1, 0.5)',
    'device-cmyk(0 0 0 1 / none)',
  ],
  inks: [
    'device-cmyk(0 60 100 0)',
    'device-cmyk(0% 101% 0% 0%)',
    'device-cmyk(-1% 0% 0% 0%)',
    'device-cmyk(0 0 0)',
    'device-cmyk(0 0 0 0 0 0)',
    'device-cmyk()',
    'device-cmyk(',
    'device-cmyk(nan 0 0 0)',
    'device-cmyk(1e999 0 0 0)',
    'device-cmyk(0 0 0 1 / 2)',
    'device-cmyk(0 0 0 1);color:red',
  ],
  unreadable: [
    'red;background:url(//evil.example/x)',
    'red}body{display:none',
    'url(#a)',
    'var(--x)',
    'calc(1)',
    'currentColor',
    'inherit',
    'none',
    'expression(alert(1))',
    '<script>',
    '"/><svg onload=1>',
    'javascript:alert(1)',
    '#',
    '#12',
    '#12345',
    '#1234567',
    '#ggg',
    '123',
    'face',
    'bad',
    'deadbeef',
    'rgb(',
    'rgb()',
    'rgb(1 2)',
    'rgb(1 2 3',
    'rgb(1 2 3))',
    'rgb(1 2 3) x',
    'rgb(nan 0 0)',
    'rgb(1px 0 0)',
    'rgb(.5e)',
    'rgb(1e999 0 0)',
    'oklch(0.5 1e300 30)',
    'lab(50 1e308 0)',
    'color(',
    'color()',
    'color(unknown 1 1 1)',
    'NaN',
    'undefined',
    'constructor',
    '__proto__',
    'toString',
    'pas une couleur',
    'rouge vif !',
    'r\u200bed',
    '\u202ered',
    're\0d',
    'ｒｅｄ',
    '🟥',
  ],
};
const cases = Object.entries(faults).flatMap(([fault, inputs]) =>
  inputs.map((input) => [fault, input] as const),
);

describe('a colour that is refused', () => {
  it.each(cases)('%s: %j', (fault, input) => {
    const error = refusal(input);
    expect(error.code).toBe('bad-colour');
    expect(error.details.reason).toBe(fault);
    expect(error.fix).toMatch(/par exemple «\u00a0.+\u00a0»\.$/);
  });

  it('quotes the input without what could disturb a terminal or a page', () => {
    const error = refusal(`\u202e\u001b[31m${'a'.repeat(60)}`);
    expect(error.what).not.toMatch(/\p{C}/u);
    expect(error.what).toContain('a…\u00a0»');
  });

  it('speaks French by its typography', () => {
    for (const [, input] of cases) {
      const { message } = refusal(input);
      expect(message.replaceAll(input, '')).not.toMatch(/'| [:;!?»]|« /);
    }
  });
});

describe('any text at all', () => {
  const fragments = fc.constantFrom(
    'rgb(',
    'color(',
    'device-cmyk(',
    'oklch(',
    '#',
    '/',
    'none',
    '%',
    ' ',
    ',',
    ')',
    '1e9',
    '-',
    '.5',
    'deg',
    'e',
    'a',
  );
  const soup = fc.array(fragments, { maxLength: 12 }).map((parts) => parts.join(''));
  it.each([
    ['Unicode', fc.string({ unit: 'binary', maxLength: 120 })],
    ['fragments of CSS', soup],
  ])('ends in #rrggbb or in our refusal: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (input) => {
        try {
          expect(parseColour(input).screen).toMatch(/^#[\da-f]{6}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(IdentityError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
