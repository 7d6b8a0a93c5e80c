import { expect, it } from 'vitest';
import { format } from './formats.ts';

interface Mail {
  readonly colours: Readonly<Record<string, string>>;
  readonly textStyles: Readonly<Record<string, string>>;
  readonly lengths: Readonly<Record<string, string>>;
}
const address = `data:text/javascript,${encodeURIComponent(format('mail.js'))}`;
const { colours, textStyles, lengths } = (await import(/* @vite-ignore */ address)) as Mail;

it('gives a mail what every mail program reads', () => {
  expect(colours.text).toBe('#1e2b33');
  expect(Object.values(colours).filter((colour) => !/^#[\da-f]{6}$/.test(colour))).toEqual([]);
  expect(textStyles.body).toBe(
    'font-family: Figtree, Arial, Helvetica, sans-serif; font-size: 16px; line-height: 24px; font-weight: 400',
  );
  expect(lengths.space4).toBe('16px');
});

it('holds nothing that Outlook drops', () => {
  expect(format('mail.js')).not.toMatch(/var\(|rem\b|clamp|calc|oklch|rgb\(|\bem\b/);
});

it('types every name', () => {
  const names = Object.keys({ ...colours, ...textStyles, ...lengths });
  expect(names.filter((name) => !format('mail.d.ts').includes(`readonly "${name}": string;`))).toEqual([]);
});
