import { describe, expect, it } from 'vitest';
import { membersTable } from './members-table.ts';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';
import { faults, logIn, type Visit, visit } from './visitor.ts';

const page = '/wp-admin/edit.php?post_type=coodyssee_member&page=coodyssee-import';

async function choose({ page: tab }: Visit, table: string): Promise<void> {
  await tab.locator('#coodyssee-table').setInputFiles({
    name: 'membres.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  });
  await tab.locator('#coodyssee-import-start').waitFor();
}

const send = async ({ page: tab }: Visit): Promise<string> => {
  await tab.locator('#coodyssee-import-start').click();
  return tab.locator('#coodyssee-import-said .notice-success', { hasText: 'C’est fait' }).innerText();
};

function taking(open: () => Opened): void {
  it('takes 95 members in four requests, and says what is wrong row by row', async () => {
    const admin = await logIn(open(), 'admin');
    await admin.page.goto(open().site.url + page);
    const asked: string[] = [];
    admin.page.on('request', (request) => {
      if (request.url().includes('/coodyssee/v1/members')) asked.push(request.method());
    });
    const start = performance.now();
    await choose(admin, `${membersTable(95)},Sans nom,Gap,,,,\n`);
    await expect
      .poll(() => admin.page.locator('.coodyssee-import-lines').first().innerText())
      .toContain('97');
    expect(await send(admin)).toContain('95 ajoutés, 0 mis à jour');
    const seconds = (performance.now() - start) / 1000;
    console.log(`import of 95 members: ${seconds.toFixed(1)} s`);
    // five seconds where the machine has nothing else to do: few requests are what keeps it so
    expect(asked).toHaveLength(4);
    expect(faults(admin)).toEqual([]);
    await admin.page.close();
  });

  it('draws their badges, in every script that it has letters for', async () => {
    const drawn = await runPhp<Record<string, boolean>>(
      open(),
      `$drawn = array();
      foreach ( array( 'Le Bœuf à lunettes', 'واحة النسيم', 'Тайга', '墨山书院' ) as $name ) {
        $drawn[ $name ] = null !== Coodyssee\\clean_drawing( get_post_meta( Coodyssee\\member_named( $name ), 'coodyssee_drawing', true ) );
      }
      return $drawn;`,
    );
    expect(drawn).toEqual({
      'Le Bœuf à lunettes': true,
      'واحة النسيم': true,
      Тайга: true,
      墨山书院: false,
    });
  });

  it('brings up to date who is there, and keeps what they wrote', async () => {
    await runPhp(
      open(),
      `wp_update_post( array( 'ID' => Coodyssee\\member_named( 'Petit Pas' ), 'post_content' => 'À moi' ) ); return 1;`,
    );
    const admin = await logIn(open(), 'admin');
    await admin.page.goto(open().site.url + page);
    await choose(admin, 'nom,métier\nPetit Pas,Danseuse\n');
    expect(await send(admin)).toContain('0 ajoutés, 1 mis à jour');
    await admin.page.close();
    const kept = await runPhp<string[]>(
      open(),
      `$id = Coodyssee\\member_named( 'Petit Pas' ); return array( get_post( $id )->post_content, get_post_meta( $id, 'coodyssee_trade', true ) );`,
    );
    expect(kept).toEqual(['À moi', 'Danseuse']);
  });
}

function keeping(open: () => Opened): void {
  it('is for who may publish others’ pages, by a request of the site’s own', async () => {
    const data = { rows: [{ line: 1, name: 'Intrus' }] };
    const route = `${open().site.url}/wp-json/coodyssee/v1/members`;
    const [stranger, contributor, admin] = [
      await visit(open()),
      await logIn(open(), 'contributor'),
      await logIn(open(), 'admin'),
    ];
    expect((await stranger.page.request.post(route, { data })).status()).toBe(401);
    expect((await admin.page.request.post(route, { data })).status()).toBe(401);
    await contributor.page.goto(`${open().site.url}/wp-admin/`);
    const nonce = await contributor.page.evaluate(() =>
      fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text()),
    );
    expect(
      (await contributor.page.request.post(route, { data, headers: { 'X-WP-Nonce': nonce } })).status(),
    ).toBe(403);
    expect((await contributor.page.goto(open().site.url + page))?.status()).toBe(403);
    for (const visited of [stranger, contributor, admin]) await visited.page.close();
  });
}

/** The cooperative's table, read and drawn in the keeper's own page. */
export function importing(open: () => Opened): void {
  describe('the import', () => {
    taking(open);
    keeping(open);
  });
}
