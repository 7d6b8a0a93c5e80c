import { createIdentity } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { platform } from '@coodyssee/logo/node';
import { type BadgeDrawing, badgeHtml, logoHtml } from './src/html.ts';

const identity = createIdentity(brand, platform);

/** Invented activities, by the id of their badge in the page. */
const members: Readonly<
  Record<string, { readonly name: string; readonly trade: string; readonly colour: string }>
> = {
  'atelier-ubac': { name: 'Atelier Ubac', trade: 'Ébénisterie', colour: 'vert sapin' },
  'petit-pas': { name: 'Petit Pas', trade: 'Accompagnatrice en montagne', colour: 'bleu canard' },
  'lechappee-belle': { name: 'L’Échappée belle', trade: 'Café-librairie ambulant', colour: 'prune' },
};

/** Between the tags of an element. */
const inside = (html: string): string => html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));

async function draw(id: string): Promise<BadgeDrawing> {
  const found = members[id];
  if (!found) throw new Error(`The example has no member ${id}.`);
  const { colour, ...member } = found;
  await identity.load(member);
  return identity.badge(member, { layout: 'band', inks: 'auto', colour }).toJSON();
}

/** How a page holds a badge: drawn by the server, or as the JSON that the script draws from. */
const ways: Readonly<Record<string, (drawing: BadgeDrawing) => string>> = {
  'coodyssee-badge': (drawing) => inside(badgeHtml(drawing, { decorative: true })),
  script: (drawing) => JSON.stringify(drawing).replaceAll('<', '\\u003c'),
};

function logo(attributes: string): string {
  const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const width = Number(of('width'));
  return inside(
    logoHtml({
      variant: of('variant'),
      ink: of('ink'),
      width,
      decorative: /\bdecorative\b/.test(attributes),
    }),
  );
}

/**
 * The example page with its marks, as a server would write it: its source names what is to be drawn, and holds no drawing.
 */
export async function drawExample(html: string): Promise<string> {
  let drawn = html.replace(
    /(<coodyssee-logo([^>]*)>)([^<]*<\/coodyssee-logo>)/g,
    (_, open: string, attributes: string, close: string) => open + logo(attributes) + close,
  );
  const badges = /(<(coodyssee-badge|script)\b[^>]* id="([^"]*)"[^>]*>)<\/\2>/g;
  for (const [whole, open = '', name = '', id = ''] of drawn.matchAll(badges)) {
    const text = ways[name]?.(await draw(id)) ?? '';
    drawn = drawn.replace(whole, () => `${open}${text}</${name}>`);
  }
  return drawn;
}
