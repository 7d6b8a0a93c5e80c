import type { KitFile } from '@coodyssee/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { mailSignature } from '../../packages/kit/src/supports/mail/signature.ts';
import { hostile, orderFor, ubac } from './order.ts';

const made = new Map<string, readonly KitFile[]>();
beforeAll(async () => {
  for (const [key, member] of Object.entries({ ubac, hostile }))
    made.set(key, (await mailSignature.make(await orderFor(member))).files);
});

const read = (key: string, ending: string): string =>
  new TextDecoder().decode(made.get(key)?.find(({ path }) => path.endsWith(ending))?.bytes);

/** What Word, which draws Outlook's messages, leaves out or draws elsewhere. */
const dropped =
  /display:\s*(?:flex|grid|inline-block)|position:|float:|margin|max-width|min-width|background-image|border-radius|box-shadow|rgba?\(|\d(?:r?em|vw|vh)\b|var\(|<(?:svg|style|div|button|form|script)|url\(|data:/;

describe('the signature', () => {
  it.each(['ubac', 'hostile'])('of %s is made of what Outlook draws', (key) => {
    const page = read(key, '.html');
    expect(page.slice(page.indexOf('<body'))).not.toMatch(dropped);
  });

  it('gives every picture its size in attributes, and every table its width of room', () => {
    const page = read('ubac', '.html');
    expect([...page.matchAll(/<img [^>]*>/g)].map(([image]) => image)).toEqual([
      expect.stringMatching(
        /src="atelier-ubac_signature\.png".*width="\d+".*height="\d+".*alt="[^"]*Coodyssée"/,
      ),
    ]);
    for (const [table] of page.matchAll(/<table[^>]*>/g))
      expect(table).toContain('cellpadding="0" cellspacing="0" border="0"');
  });

  it('leaves the colour of its words to the reader’s light or dark page', () => {
    expect(
      read('ubac', '.html')
        .match(/[^-]color:[^;"]+/g)
        ?.filter((style) => !style.endsWith('inherit')),
    ).toEqual([]);
  });

  it('links what can be called, written to and opened', () => {
    const links = [...read('ubac', '.html').matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
    expect(links).toEqual([
      'tel:+33639980042',
      'mailto:contact@atelier-ubac.example',
      'https://atelier-ubac.example/',
    ]);
  });

  it('says the law’s words in all its forms', () => {
    for (const ending of ['.html', '.txt'])
      expect(read('ubac', ending)).toContain('RCS\u00a0Gap\u00a0508\u00a0536\u00a0364');
    expect(read('ubac', '.txt')).toMatch(/^-- \r\nCamille Roux\r\nAtelier Ubac\r\n/);
  });

  it('stands in a message with its picture inside', () => {
    const message = read('ubac', '.eml');
    expect(message).toMatch(/^X-Unsent: 1\r\nSubject: =\?UTF-8\?B\?/);
    expect(message.split('\r\n').every((line) => line.length <= 998)).toBe(true);
    const bodies = [...message.matchAll(/Content-Transfer-Encoding: base64\r\n\r\n([\w+/=\r\n]+)/g)].map(
      ([, body]) => Buffer.from(body ?? '', 'base64'),
    );
    expect(bodies).toHaveLength(3);
    expect(bodies[1]?.toString()).toContain('src="cid:signature@coodyssee"');
    expect(message).toContain('Content-ID: <signature@coodyssee>');
    const picture = made.get('ubac')?.find(({ path }) => path.endsWith('.png'))?.bytes;
    expect(bodies[2]?.equals(Buffer.from(picture ?? []))).toBe(true);
  });
});
