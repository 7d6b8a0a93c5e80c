import { describe, expect, it } from 'vitest';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';
import { logIn, visit } from './visitor.ts';

const attack = `"><img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload=window.hit=1> & 'L`;
const php = (text: string): string => `base64_decode( '${Buffer.from(text).toString('base64')}' )`;

const drawing = {
  box: [10, 10],
  least: 10,
  title: 'x',
  paths: [{ role: 'mark', d: 'M0 0L10 0L10 10Z' }],
  inks: { mark: '#ea5b0c' },
};
/** Drawings that are none: each differs from a good one by one thing. */
const broken: Readonly<Record<string, unknown>> = {
  'no path': { ...drawing, paths: [] },
  'an unknown role': { ...drawing, paths: [{ role: 'script', d: 'M0 0L1 1Z' }] },
  'a path that leaves its quotes': { ...drawing, paths: [{ role: 'mark', d: 'M0 0"/><script>' }] },
  'a relative path': { ...drawing, paths: [{ role: 'mark', d: 'M0 0l1 1z' }] },
  'a line that lacks a number': { ...drawing, paths: [{ role: 'mark', d: 'M0 0L1Z' }] },
  'an ink that is no colour': { ...drawing, inks: { mark: 'url(//evil.example)' } },
  'a box without size': { ...drawing, box: [0, 10] },
  'a box in words': { ...drawing, box: ['1"', 10] },
  'a path without end': { ...drawing, paths: [{ role: 'mark', d: `M${'0 0L'.repeat(20_000)}0 0Z` }] },
  'too many paths': { ...drawing, paths: Array.from({ length: 500 }, () => drawing.paths[0]) },
  'a text': 'M0 0',
};

function inFields(open: () => Opened): void {
  it('stays text in every field of a member, every block and every setting', async () => {
    const link = await runPhp<string>(
      open(),
      `$bad = ${php(attack)};
      wp_set_current_user( 1 );
      $id = wp_insert_post( wp_slash( array( 'post_type' => 'coodyssee_member', 'post_status' => 'publish', 'post_title' => "Mal $bad" ) ) );
      foreach ( array_keys( Coodyssee\\member_fields() ) as $field ) { update_post_meta( $id, "coodyssee_$field", wp_slash( $bad ) ); }
      // and as if somebody had written past the cleaning
      $GLOBALS['wpdb']->update( $GLOBALS['wpdb']->postmeta, array( 'meta_value' => $bad ), array( 'post_id' => $id, 'meta_key' => 'coodyssee_trade' ) );
      Coodyssee\\index_member( $id );
      $fields = array( 'words', 'name', 'capacity', 'consentRecord', 'value', 'label', 'source', 'project', 'number', 'state', 'region', 'colour', 'day', 'variant', 'layout', 'trade' );
      $filled = array_fill_keys( $fields, $bad ) + array( 'date' => '2026-01-01', 'consentGiven' => '2026-01-01', 'from' => '2026-01-01', 'to' => '2026-01-02', 'drawing' => array( 'paths' => $bad ) );
      $content = '';
      foreach ( array_keys( Coodyssee\\block_renderers() ) as $name ) { $content .= "<!-- wp:coodyssee/$name " . serialize_block_attributes( $filled ) . " /-->\\n"; }
      update_option( 'coodyssee_legal', array_fill_keys( array_keys( Coodyssee\\legal_fields() ), $bad ) );
      wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'hostile', 'post_title' => 'Hostile', 'post_content' => $content ) ) );
      return get_permalink( $id );`,
    );
    for (const path of [
      '/hostile/',
      new URL(link).pathname,
      `/annuaire/?membre=mal&commune=`,
      `/annuaire/?membre=${encodeURIComponent(attack)}&commune[]=x&feuille[]=2`,
    ]) {
      const { page } = await visit(open());
      await page.goto(open().site.url + path);
      expect(await page.evaluate(() => 'hit' in window), path).toBe(false);
      expect(await page.locator('img[src="x"], svg[onload]').count(), path).toBe(0);
      await page.close();
    }
    await runPhp(
      open(),
      `delete_option( 'coodyssee_legal' ); wp_delete_post( Coodyssee\\find_members( array( 'words' => 'mal', 'town' => '', 'page' => 1 ) )->posts[0]->ID, true ); return 1;`,
    );
  });

  it.each(Object.entries(broken))('draws nothing of %s', async (_, given) => {
    const answer = await runPhp<unknown>(
      open(),
      `return Coodyssee\\clean_drawing( json_decode( ${php(JSON.stringify(given))}, true ) );`,
    );
    expect(answer).toBeNull();
  });

  it('draws what is good, from its JSON too', async () => {
    const answer = await runPhp<string>(
      open(),
      `return Coodyssee\\write_svg( Coodyssee\\clean_drawing( ${php(JSON.stringify(drawing))} ) );`,
    );
    expect(answer).toContain('<path d="M0 0L10 0L10 10Z" fill="#ea5b0c"></path>');
  });
}

function inDrawings(open: () => Opened): void {
  it('is not let in as an SVG upload', async () => {
    const { page } = await logIn(open(), 'admin');
    await page.goto(`${open().site.url}/wp-admin/`);
    const nonce = await page.evaluate(() =>
      fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text()),
    );
    const answer = await page.request.post(`${open().site.url}/wp-json/wp/v2/media`, {
      headers: {
        'X-WP-Nonce': nonce,
        'Content-Disposition': 'attachment; filename=a.svg',
        'Content-Type': 'image/svg+xml',
      },
      data: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
    await page.close();
  });
}

/** Whatever is written into any field stays text. */
export function hostile(open: () => Opened): void {
  describe('hostile content', () => {
    inFields(open);
    inDrawings(open);
  });
}
