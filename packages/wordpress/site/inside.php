<?php
/**
 * Runs a file inside WordPress: `php inside.php SITE ADDRESS FILE [words]`. WordPress is loaded in this file's own scope,
 * and writes over common names: what is kept has names that it does not use.
 */
[ , $coodyssee_site, $coodyssee_url, $coodyssee_file ] = $argv;
$coodyssee_words        = array_slice( $argv, 4 );
$_SERVER['HTTP_HOST']   = parse_url( $coodyssee_url, PHP_URL_HOST ) . ':' . parse_url( $coodyssee_url, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
if ( 'install.php' === basename( $coodyssee_file ) ) {
	define( 'WP_INSTALLING', true );
	define( 'WP_SITEURL', $coodyssee_url );
}
require "$coodyssee_site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
( static function ( string $coodyssee_url, array $words, string $coodyssee_file ): void {
	require $coodyssee_file;
} )( $coodyssee_url, $coodyssee_words, $coodyssee_file );
