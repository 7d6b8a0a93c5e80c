import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Opened } from './open-site.ts';
import { faults, logIn, visit } from './visitor.ts';

/** Every block as somebody fills it, and what it then shows. */
const filled: readonly (readonly [block: string, attributes: object, shown: string | RegExp])[] = [
  ['logo', { variant: 'vertical' }, ''],
  ['badge', { name: 'Pierre & Plume', trade: 'Écrivain public', colour: 'vert sapin' }, ''],
  ['directory', {}, /\d+ activités/],
  ['cordee', {}, ''],
  [
    'testimonial',
    {
      words: 'Un <b>mot</b>',
      name: 'Camille',
      date: '2026-03-01',
      consentGiven: '2026-03-02',
      consentRecord: 'accord.pdf',
    },
    'Recueilli le 1er mars 2026, publié avec accord',
  ],
  [
    'key-figure',
    { value: '85', label: 'entrepreneurs', source: 'Registre', date: '2026-01-01' },
    'Registre, 1er janvier 2026',
  ],
  [
    'funders',
    { project: 'Ateliers', from: '2027-01-01', to: '2028-12-31' },
    'Cofinancé par l’Union européenne',
  ],
  ['legal-footer', {}, /SIRET/],
];

/** What is not shown while its day, its agreement or its project's dates lack. */
const unfinished = ['testimonial', 'key-figure', 'funders'] as const;

declare const wp: {
  readonly blocks: {
    readonly createBlock: (name: string, attributes: object) => object;
    readonly getBlockType: (name: string) => unknown;
  };
  readonly data: {
    readonly dispatch: (store: string) => Record<string, (given: unknown) => Promise<unknown>>;
    readonly select: (store: string) => Record<string, (given?: unknown) => never>;
  };
};

async function openEditor({ page }: { readonly page: Page }, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () =>
      (globalThis as { wp?: typeof wp }).wp?.data?.select('core/editor')?.getCurrentPostId?.() &&
      wp.blocks.getBlockType('coodyssee/badge'),
  );
}

const canvas = (page: Page) => page.frameLocator('iframe[name="editor-canvas"]');

/** Writes a post with every block, saves it, and gives its preview's address. */
async function write(page: Page): Promise<string> {
  const blocks = [
    ...filled.map(([name, attributes]) => [name, attributes] as const),
    ...unfinished.map((name) => [name, {}] as const),
  ];
  await page.evaluate((wanted) => {
    wp.data.dispatch('core/editor').editPost?.({ title: 'Tous les blocs' });
    wp.data
      .dispatch('core/block-editor')
      .insertBlocks?.(
        wanted.map(([name, attributes]) => wp.blocks.createBlock(`coodyssee/${name}`, attributes)),
      );
  }, blocks);
  await page.waitForFunction(() =>
    (
      wp.data.select('core/block-editor').getBlocks?.() ?? ([] as { attributes: { drawing?: object } }[])
    ).some(({ attributes }) => attributes.drawing),
  );
  for (const [name, , shown] of filled) {
    const block = canvas(page).locator(`.wp-block-coodyssee-${name}`).first();
    await (shown === '' ? block.locator('svg').first() : block.getByText(shown).first()).waitFor();
  }
  await expect
    .poll(() => canvas(page).locator('.coodyssee-missing').count())
    .toBeGreaterThanOrEqual(unfinished.length);
  return page.evaluate(async () => {
    await wp.data.dispatch('core/editor').savePost?.(undefined);
    return `/?p=${wp.data.select('core/editor').getCurrentPostId?.()}&preview=true`;
  });
}

/** What those who write see and save, whatever they may. */
export function writing(open: () => Opened): void {
  describe.each(['admin', 'contributor'] as const)('the editor of %s', (name) => {
    it('draws every block, and saves it so that visitors see it', async () => {
      const visited = await logIn(open(), name);
      const { page } = visited;
      await openEditor(visited, `${open().site.url}/wp-admin/post-new.php`);
      const address = await write(page);
      await page.goto(open().site.url + address);
      for (const [block, , shown] of filled) {
        const place = page.locator(`.entry-content .wp-block-coodyssee-${block}`);
        expect(await place.count(), block).toBe(1);
        if (shown !== '') await place.getByText(shown).first().waitFor();
      }
      const badge = page.getByRole('img', { name: /Pierre & Plume/ });
      expect(await badge.locator('path').count()).toBeGreaterThan(5);
      expect(await badge.locator('path[fill="#ea5b0c"]').count()).toBe(1);
      expect(await page.locator('.entry-content b').count()).toBe(0);
      expect(await page.locator('.coodyssee-missing').count()).toBe(0);
      expect(faults(visited)).toEqual([]);
      await page.close();
    });
  });

  describe('the panel of a member', () => {
    it('draws the badge as the name is written, and the page shows it', async () => {
      const admin = await logIn(open(), 'admin');
      await openEditor(admin, `${open().site.url}/wp-admin/post-new.php?post_type=coodyssee_member`);
      await admin.page.evaluate(() =>
        wp.data.dispatch('core/editor').editPost?.({
          title: 'Cœur de schiste',
          meta: { coodyssee_trade: 'Lauzière', coodyssee_colour: 'ardoise' },
        }),
      );
      await admin.page.waitForFunction(
        () =>
          (wp.data.select('core/editor').getEditedPostAttribute?.('meta') ?? ({} as Record<string, string>))
            .coodyssee_drawing,
      );
      await admin.page.getByLabel('Commune').first().fill('Orpierre');
      const link = await admin.page.evaluate(async () => {
        wp.data.dispatch('core/editor').editPost?.({ status: 'publish' });
        await wp.data.dispatch('core/editor').savePost?.(undefined);
        return String(wp.data.select('core/editor').getPermalink?.());
      });
      expect(faults(admin)).toEqual([]);
      await admin.page.close();
      const { page } = await visit(open());
      await page.goto(link);
      await page.getByRole('img', { name: /Cœur de schiste/ }).waitFor();
      await page.goto(`${open().site.url}/annuaire/?membre=coeur+lauziere+orpierre`);
      expect(await page.locator('.coodyssee-entrepreneur').count()).toBe(1);
      await page.close();
    });
  });
}
