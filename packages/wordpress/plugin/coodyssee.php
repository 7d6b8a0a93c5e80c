<?php
/**
 * Plugin Name: Coodyssée
 * Description: The cooperative's logo, its members' badges, their directory, and the blocks of its pages.
 * Version: 0.1.0
 * Requires at least: 6.8
 * Requires PHP: 8.1
 * Author: Coodyssée
 * Text Domain: coodyssee
 * Domain Path: /languages
 */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

foreach ( array(
	'words',
	'drawing/path-data',
	'drawing/clean-drawing',
	'drawing/write-svg',
	'drawing/raster',
	'drawing/write-png',
	'drawing/picture-file',
	'drawing/person',
	'drawing/cordee',
	'members/post-type',
	'members/fields',
	'members/search',
	'members/card',
	'members/sheet',
	'members/import',
	'members/import-page',
	'blocks/directory',
	'blocks/marks',
	'blocks/words',
	'blocks/europe',
	'blocks/legal-footer',
	'blocks/register',
	'site/settings',
	'site/legal-lines',
	'site/palette',
	'site/icons',
	'site/shortcodes',
) as $part ) {
	require __DIR__ . "/includes/$part.php";
}

// The directory's addresses are known as soon as the plugin is on, on every site of a network that has it on.
register_activation_hook( FILE, function (): void {
	register_member_type();
	flush_rewrite_rules( false );
} );
register_deactivation_hook( FILE, function (): void {
	unregister_post_type( MEMBER );
	flush_rewrite_rules( false );
} );
