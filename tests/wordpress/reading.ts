import { describe, expect, it } from 'vitest';
import { overflowOf, violationsOf } from '../site/visit.ts';
import { membersTable } from './members-table.ts';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';
import { faults, visit } from './visitor.ts';

const pages = ['/', '/annuaire/', '/membres/atelier-brindezingue/', '/presse/', '/batiment/', '/nulle-part/'];

/** What the server took for a page, in ms: the least of several, since the machine has other things to do. */
async function serverTime(address: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    const answer = await fetch(address);
    await answer.text();
    times.push(Number(/dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '')?.[1]));
  }
  return Math.min(...times);
}

function lookingAt(open: () => Opened): void {
  it('are made of the theme’s patterns', async () => {
    await runPhp(open(), `file_put_contents( get_temp_dir() . 'coodyssee-none.json', '[]' ); return 1;`);
    expect(
      await open().site.demo(await runPhp<string>(open(), `return get_temp_dir() . 'coodyssee-none.json';`)),
    ).toBe('95');
  });

  it.each(pages)('reads %s without a fault, at both widths, by day and by night', async (path) => {
    for (const look of [{ width: 1280 }, { width: 390, mode: 'dark' }] as const) {
      const visited = await visit(open(), look);
      await visited.page.goto(open().site.url + path);
      expect(await overflowOf(visited.page)).toBeLessThanOrEqual(0);
      expect(await violationsOf(visited.page)).toEqual([]);
      expect(faults(visited).filter((text) => path !== '/nulle-part/' || !text.includes('404'))).toEqual([]);
      await visited.page.close();
    }
  });

  it('says what the law asks, and tells its keeper alone what is missing', async () => {
    const { page } = await visit(open());
    await page.goto(open().site.url);
    const legal = await page.locator('.coodyssee-footer-legal').innerText();
    expect(legal).toContain('SIRET\u00a0508\u00a0536\u00a0364\u00a000021');
    expect(await page.content()).not.toContain('coodyssee-missing');
    await page.close();
  });
}

function asking(open: () => Opened): void {
  it('finds by plain letters without a script', async () => {
    const { page } = await visit(open(), { javaScriptEnabled: false });
    await page.goto(`${open().site.url}/annuaire/`);
    await page.getByLabel('Un nom, un métier').fill('EBENISTE vars');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 activité sur 95');
    expect(await page.locator('.coodyssee-entrepreneur').allInnerTexts()).toEqual([
      expect.stringContaining('Ébéniste'),
    ]);
    await page.getByLabel('Un nom, un métier').fill('zzz');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.getByText('Personne encore.').waitFor();
    await page.getByRole('link', { name: 'Tout afficher' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe('95 activités');
    await page.getByRole('link', { name: '4', exact: true }).click();
    await expect.poll(() => page.locator('.coodyssee-entrepreneur').count()).toBe(95 - 3 * 24);
    await page.close();
  });

  it('answers while one types, and keeps the words and the focus', async () => {
    const visited = await visit(open());
    const { page } = visited;
    await page.goto(`${open().site.url}/annuaire/`);
    const field = page.getByLabel('Un nom, un métier');
    await field.pressSequentially('boeuf', { delay: 30 });
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 activité sur 95');
    expect(await field.inputValue()).toBe('boeuf');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(page.url()).toContain('membre=boeuf');
    await field.fill('');
    await page.getByLabel('Commune').selectOption('Serres');
    const towns = () => page.locator('[data-part="town"]').allInnerTexts();
    await expect.poll(async () => new Set(await towns())).toEqual(new Set(['Serres']));
    await expect.poll(async () => (await towns()).length).toBeGreaterThan(1);
    await page.getByRole('link', { name: /Bœuf/ }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Le Bœuf à lunettes');
    expect(faults(visited)).toEqual([]);
    await page.close();
  });
}

function atScale(open: () => Opened): void {
  it('shows a thousand members in less than 150 ms of the server’s time', async () => {
    const rows = JSON.stringify(
      membersTable(1000)
        .split('\n')
        .slice(52, 1001)
        .map((row, line) => {
          const [name = '', trade, town, colour] = row.split(',');
          return { line, name, trade, town, colour, day: colour, night: colour };
        }),
    );
    await runPhp(
      open(),
      `foreach ( json_decode( '${rows}', true ) as $row ) { Coodyssee\\import_row( $row ); } return 1;`,
    );
    const address = `${open().site.url}/annuaire/`;
    const [whole, asked] = [await serverTime(address), await serverTime(`${address}?membre=potiere+gap`)];
    const queries = await runPhp<number>(
      open(),
      `global $wpdb; $before = $wpdb->num_queries; $drawn = Coodyssee\\render_directory( array() ); return str_contains( $drawn, '1 000 activités' ) || str_contains( $drawn, '1' ) ? $wpdb->num_queries - $before : -1;`,
    );
    console.log(`directory of 1,000: ${whole} ms, searched: ${asked} ms, ${queries} queries`);
    expect(Math.max(whole, asked)).toBeLessThan(150);
    // none for each member: what takes longer with their number would be seen here on any machine
    expect(queries).toBeLessThan(20);
    await runPhp(
      open(),
      `foreach ( get_posts( array( 'post_type' => 'coodyssee_member', 'numberposts' => -1 ) ) as $post ) { if ( preg_match( '/essai (\\d+)$/', $post->post_title, $found ) && $found[1] > 44 ) { wp_delete_post( $post->ID, true ); } } return 1;`,
    );
  });
}

/** What visitors meet: every kind of page, on a phone and on a desk, by day and by night. */
export function reading(open: () => Opened): void {
  describe('the pages', () => {
    lookingAt(open);
  });

  describe('the directory', () => {
    asking(open);
    atScale(open);
  });
}
