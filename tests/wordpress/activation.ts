import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opened } from './open-site.ts';
import { runPhp } from './run-php.ts';

function readable(open: () => Opened): void {
  it('is PHP that every file of it can be read as', () => {
    const files = globSync('{coodyssee,coodyssee-theme}/**/*.php', { cwd: open().built });
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) execFileSync('php', ['-l', join(open().built, file)], { stdio: 'pipe' });
  });

  it('has its plugin, its theme and its words', async () => {
    const found = await runPhp<{
      active: boolean;
      theme: string;
      word: string;
      block: string;
      error: string;
    }>(
      open(),
      `return array(
        'active' => is_plugin_active( 'coodyssee/coodyssee.php' ),
        'theme'  => get_stylesheet(),
        'word'   => __( 'Key figure', 'coodyssee' ),
        'block'  => WP_Block_Type_Registry::get_instance()->get_registered( 'coodyssee/key-figure' )->title,
        'error'  => WP_Theme_JSON_Resolver::get_theme_data()->get_data()['version'],
      );`,
    );
    expect(found).toEqual({
      active: true,
      theme: 'coodyssee-theme',
      word: 'Chiffre clé',
      block: 'Chiffre clé',
      error: 3,
    });
  });

  it('keeps all that its theme.json says', async () => {
    const lost = await runPhp<string[]>(
      open(),
      `$in = json_decode( file_get_contents( get_template_directory() . '/theme.json' ), true );
      $out = ( new WP_Theme_JSON( $in, 'theme' ) )->get_raw_data();
      $lost = array();
      $compare = function ( $in, $out, $path ) use ( &$compare, &$lost ) {
        foreach ( $in as $key => $value ) {
          $kept = is_array( $out ) ? ( $out[ $key ] ?? $out['theme'][ $key ] ?? null ) : null;
          if ( null === $kept ) { $lost[] = "$path.$key"; } elseif ( is_array( $value ) ) { $compare( $value, $kept, "$path.$key" ); }
        }
      };
      unset( $in['$schema'], $in['settings']['appearanceTools'], $in['customTemplates'], $in['templateParts'] );
      $compare( $in['settings'], $out['settings'], 'settings' );
      $compare( $in['styles'], $out['styles'], 'styles' );
      return $lost;`,
    );
    expect(lost).toEqual([]);
  });
}

function worded(open: () => Opened): void {
  it('adds its colours to another theme’s, and takes none away', async () => {
    const slugs = await runPhp<string[]>(
      open(),
      `switch_theme( 'twentytwentyfive' );
      WP_Theme_JSON_Resolver::clean_cached_data();
      $data = WP_Theme_JSON_Resolver::get_theme_data()->get_data();
      switch_theme( 'coodyssee-theme' );
      $palette = $data['settings']['color']['palette'];
      return array_column( $palette['theme'] ?? $palette, 'slug' );`,
    );
    expect(slugs).toEqual(
      expect.arrayContaining(['base', 'contrast', 'coodyssee-orange', 'coodyssee-ardoise']),
    );
  });

  it('gives core’s Icon block the symbol where it has one', async () => {
    const { icons, icon } = await runPhp<{ icons: boolean; icon: string | null }>(
      open(),
      `$icons = class_exists( 'WP_Icons_Registry' ) && function_exists( 'wp_register_icon' );
      $icon = $icons ? WP_Icons_Registry::get_instance()->get_registered_icon( 'coodyssee/symbol' ) : null;
      return array( 'icons' => $icons, 'icon' => $icon['content'] ?? $icon['file_path'] ?? null );`,
    );
    expect(icons ? icon : '<svg').toMatch(/<svg|symbol\.svg/);
  });
}

/** The plugin and the theme as they come: on, in French, and silent. */
export function activation(open: () => Opened): void {
  describe('once it is on', () => {
    readable(open);
    worded(open);
  });
}
