import { inks } from '@coodyssee/tokens';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { madeSite, member } from './made-site.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of a snippet, read by somebody else's parser. */
function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on('opentag', ({ name, attributes }) =>
    tags.push({ name, attributes: attributes as Tag['attributes'] }),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(html).close();
  return tags;
}

const metas = (html: string, property: string) =>
  tagsOf(html).flatMap(({ attributes }) =>
    attributes.property === property || attributes.name === property ? [attributes.content] : [],
  );

describe('the tags for the head', () => {
  it('name files that are there, at the address of the site', async () => {
    const { text, names } = await madeSite({
      titles: ['Nous rejoindre', 'Nos métiers'],
      website: 'coodyssee.fr/',
    });
    const html = text('tete.html');
    const linked = tagsOf(html).flatMap(({ attributes: { href } }) => (href ? [href.slice(1)] : []));
    const shown = metas(html, 'og:image').map((address) => {
      expect(address).toMatch(/^https:\/\/coodyssee\.fr\/partage_/);
      return address?.slice('https://coodyssee.fr/'.length);
    });
    expect(linked).toHaveLength(4);
    expect(shown).toHaveLength(4);
    expect([...linked, ...shown].filter((name) => !names.includes(name ?? ''))).toEqual([]);
    expect(metas(html, 'og:title')).toEqual(['Nous rejoindre', 'Nos métiers']);
  });

  it('tell the sizes that the pictures have', async () => {
    const { text, read } = await madeSite({ member, titles: ['Portes ouvertes'] });
    const html = text('tete.html');
    const names = metas(html, 'og:image').map((address = '') => address.split('/').at(-1) ?? '');
    for (const [at, name] of names.entries()) {
      const { width, height, format, hasAlpha } = await sharp(read(name)).metadata();
      expect([String(width), String(height), format, hasAlpha]).toEqual([
        metas(html, 'og:image:width')[at],
        metas(html, 'og:image:height')[at],
        'png',
        false,
      ]);
    }
    expect(names.map((name) => name.split('_').at(-1))).toEqual(['1200x630.png', '1200x1200.png']);
  });

  it('takes what people write as text, in a comment too', async () => {
    const hostile = '--> <script>alert("&")</script> <!--';
    const { text } = await madeSite({ member, titles: [hostile] });
    const html = text('tete.html');
    const tags = new Set(tagsOf(html).map(({ name }) => name));
    expect([...tags].sort()).toEqual(['link', 'meta']);
    expect(metas(html, 'og:title')[0]).toContain('<script>alert("&")</script>');
    expect(html).not.toContain('<script');
  });

  it('has the member’s colour on the bars by day, the dark ink by night', async () => {
    const { text } = await madeSite({ member });
    expect(metas(text('tete.html'), 'theme-color')).toEqual([
      member.colour,
      inks.ardoise.screen.toLowerCase(),
    ]);
    expect(JSON.parse(text('site.webmanifest'))).toMatchObject({
      name: 'Atelier Ubac',
      theme_color: member.colour,
    });
  });
});

describe('the manifest', () => {
  it('lists each icon by the size it really has', async () => {
    const { text, read } = await madeSite({});
    const { icons } = JSON.parse(text('site.webmanifest')) as {
      icons: { src: string; sizes: string; type: string; purpose: string }[];
    };
    for (const { src, sizes, type } of icons.filter(({ type }) => type === 'image/png')) {
      const { width, height } = await sharp(read(src.slice(2))).metadata();
      expect([`${width}x${height}`, type]).toEqual([sizes, 'image/png']);
    }
    expect(new Set(icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']));
    expect((await sharp(read('icone-monochrome.svg')).metadata()).format).toBe('svg');
  });
});

describe('a picture for sharing', () => {
  const left =
    'Un titre long, écrit par quelqu’un qui voulait tout dire dès la première ligne : qui, quoi, où, quand et même pourquoi';

  it.each([['Ô'], [left], ['مدرسة الخط العربي'], ['墨山书院春季书法课程']])(
    'holds « %s » inside its margins',
    async (title) => {
      const { read, names } = await madeSite({ member, titles: [title] });
      for (const name of names.filter((path) => path.startsWith('partage_'))) {
        const { data, info } = await sharp(read(name)).raw().toBuffer({ resolveWithObject: true });
        const ground = [0x00, 0x5a, 0x2c];
        const from = Math.round(info.height * 0.56);
        const words: [number, number][] = [];
        for (let y = from; y < info.height; y += 1)
          for (let x = 0; x < info.width; x += 1) {
            const at = (y * info.width + x) * info.channels;
            if (ground.some((part, n) => Math.abs((data[at + n] ?? 0) - part) > 40)) words.push([x, y]);
          }
        expect(words.length).toBeGreaterThan(500);
        expect(Math.min(...words.map(([x]) => x))).toBeGreaterThanOrEqual(60);
        expect(Math.max(...words.map(([x]) => x))).toBeLessThanOrEqual(info.width - 60);
        expect(Math.max(...words.map(([, y]) => y))).toBeLessThanOrEqual(info.height - 40);
      }
    },
  );

  it('has a name of its own for titles that sound alike', async () => {
    const { names } = await madeSite({ titles: ['Été', 'Ete', 'Été'], website: 'coodyssee.fr' });
    const shared = names.filter((name) => name.startsWith('partage_'));
    expect(new Set(shared).size).toBe(shared.length);
    expect(shared).toHaveLength(4);
  });

  it.each([
    [{ titles: ['Anticonstitutionnellement'.repeat(5)] }, 'does-not-fit'],
    [{ titles: ['a'.repeat(141)] }, 'text-too-long'],
    [{ titles: [' '] }, 'empty-text'],
    [{ website: 'pas un site' }, 'bad-record'],
    [{ website: 'javascript:alert(1)' }, 'bad-record'],
    [{ member: { name: 'Ô', colour: 'vert bizarre' } }, 'bad-colour'],
  ])('is refused for %j', async (request, code) => {
    await expect(madeSite(request)).rejects.toMatchObject({ code });
  });

  it('says what is missing where no address was given', async () => {
    expect((await madeSite({})).notices.map(({ code }) => code)).toEqual(['site-unknown']);
    expect((await madeSite({ website: 'coodyssee.fr' })).notices).toEqual([]);
  });
});
