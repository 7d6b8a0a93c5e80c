import { describe, expect, it } from 'vitest';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';

const left = `global $wpdb;
return array(
  'members' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type LIKE 'coodyssee%'" ),
  'fields'  => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key LIKE '%coodyssee%'" ),
  'options' => $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%coodyssee%' AND option_name NOT LIKE 'theme_mods%' AND option_name NOT LIKE '%site_transient%'" ),
  'rules'   => str_contains( (string) wp_json_encode( get_option( 'rewrite_rules' ) ), 'membres' ),
  'files'   => is_dir( wp_upload_dir()['basedir'] . '/coodyssee' ),
  'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '%coodyssee%'" ),
);`;

function alone(open: () => Opened): void {
  it('leaves nothing', async () => {
    const before = await runPhp<{ members: number; fields: number; files: boolean }>(open(), left);
    expect(before.members).toBeGreaterThan(90);
    expect(before.files).toBe(true);
    await runPhp(
      open(),
      `deactivate_plugins( 'coodyssee/coodyssee.php' ); uninstall_plugin( 'coodyssee/coodyssee.php' ); return 1;`,
    );
    expect(await runPhp(open(), left)).toEqual({
      members: 0,
      fields: 0,
      options: [],
      rules: false,
      files: false,
      tables: [],
    });
  });

  it('has made PHP complain of nothing all the while', () => {
    expect(open().site.complaints()).toBe('');
  });
}

function onNetwork(open: () => Opened): void {
  it('leaves nothing on any site of a network', async () => {
    await runPhp(
      open(),
      `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
      global $wpdb;
      foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
      install_network();
      populate_network( 1, '127.0.0.1:' . wp_parse_url( home_url(), PHP_URL_PORT ), 'admin@coodyssee.example', 'Réseau', '/', false );
      file_put_contents( ABSPATH . 'network.php', "<?php define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:" . wp_parse_url( home_url(), PHP_URL_PORT ) . "' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );" );
      return 1;`,
    );
    const made = await runPhp<number[]>(
      open(),
      `activate_plugin( 'coodyssee/coodyssee.php', '', true );
      $second = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => '/deux/', 'title' => 'Deux', 'user_id' => 1 ) );
      $made = array();
      foreach ( array( 1, $second ) as $site ) {
        switch_to_blog( $site );
        Coodyssee\\import_row( array( 'line' => 1, 'name' => "Membre $site", 'trade' => 'Potier' ) );
        $made[] = (int) wp_count_posts( 'coodyssee_member' )->publish;
        restore_current_blog();
      }
      return $made;`,
    );
    expect(made).toEqual([1, 1]);
    const after = await runPhp<number[]>(
      open(),
      `deactivate_plugins( 'coodyssee/coodyssee.php', false, true ); uninstall_plugin( 'coodyssee/coodyssee.php' );
      global $wpdb; $left = array();
      foreach ( get_sites( array( 'fields' => 'ids' ) ) as $site ) {
        switch_to_blog( $site );
        $left[] = (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type = 'coodyssee_member'" ) + (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key LIKE '%coodyssee%'" );
        restore_current_blog();
      }
      return $left;`,
    );
    expect(after).toEqual([0, 0]);
    // core itself complains, on the way to a network
    expect(open().site.complaints()).not.toContain('/plugins/coodyssee/');
  });
}

/** What stays when it goes: nothing. */
export function goodbye(open: () => Opened): void {
  describe('when it is taken away', () => {
    alone(open);
    onNetwork(open);
  });
}
