import { fileURLToPath } from 'node:url';
import { createIdentity } from '@coodyssee/logo';
import { coodyssee } from '@coodyssee/logo/coodyssee';
import { bounds, pathData } from '@coodyssee/logo/vector';
import { runnerImport } from 'vite';
import { roleDrawing } from '../composer/role-drawing.ts';

const identity = createIdentity(coodyssee, {});
const versions = ['horizontal', 'vertical', 'symbol', 'descriptor'] as const;

/** The logo by version, for a page that follows day and night and for what is always dark. */
const logos = () =>
  Object.fromEntries(
    versions.map((variant) => [
      variant,
      {
        auto: roleDrawing(identity.logo({ variant, inks: 'auto', ground: 'none' })),
        dark: roleDrawing(identity.logo({ variant, inks: 'dark', ground: 'none' })),
      },
    ]),
  );

type PersonModule = typeof import('./person-markup.ts');

/** Components are TSX, which Node does not read by itself. */
async function person(): Promise<string> {
  const { module } = await runnerImport<PersonModule>(
    fileURLToPath(new URL('person-markup.ts', import.meta.url)),
    {
      environments: {
        inline: { resolve: { conditions: ['@coodyssee/source'], noExternal: [/^@coodyssee\//] } },
      },
    },
  );
  return module.personMarkup();
}

/** What PHP shows without composing anything. */
export const drawings = async () => ({ logos: logos(), person: await person() });

/** Two looks of a row, by the names that they follow from. */
const seeds = ['Coodyssée', 'La cordée'];
const longest = 40;

const round = (value: number): number => Math.round(value * 100) / 100;

function row(count: number, seed: string) {
  const chain = coodyssee.symbol.chain?.({ count, seed }) ?? [];
  const boxes = chain.map(({ body }) => bounds(body)).filter((box) => box !== null);
  return {
    left: round(-Math.min(...boxes.map(({ x }) => x))),
    right: round(Math.max(...boxes.map(({ x, width }) => x + width))),
    people: chain.map(({ body, head, axis }) => {
      const box = bounds(head);
      if (!box) throw new RangeError('A person without a head is none.');
      return [pathData(body, 2), round(axis), round(box.y + box.height / 2), round(box.width / 2)];
    }),
  };
}

/** Every length of row that the frieze may have, drawn by the identity's own code. */
export const cordeeRows = () => ({
  rows: seeds.map((seed) =>
    Object.fromEntries(Array.from({ length: longest }, (_, i) => [String(i + 1), row(i + 1, seed)])),
  ),
});

/** The symbol for core's icons: no title, whose words core would show, and one ink, the text's own. */
export function symbolIcon(): string {
  const { scene } = identity.logo({ variant: 'symbol', inks: 'black', ground: 'none' });
  const paths = scene.shapes
    .filter(({ role }) => role === 'mark')
    .map(({ path, rule }) => `<path fill-rule="${rule}" d="${pathData(path, 2)}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}">${paths.join('')}</svg>\n`;
}
