<?php
/** Nobody outside is asked for anything: no update, no portrait, no mail, no translation. */
add_filter( 'pre_http_request', fn( $answer, $options, $address ) => str_starts_with( $address, home_url() ) ? $answer : new WP_Error( 'no_network', 'This site asks nobody outside.' ), 10, 3 );
foreach ( array( 'core', 'plugins', 'themes' ) as $kind ) {
	add_filter( "pre_site_transient_update_$kind", fn() => (object) array(
		'last_checked'    => time(),
		'version_checked' => $GLOBALS['wp_version'],
		'updates'         => array(),
		'response'        => array(),
		'no_update'       => array(),
		'translations'    => array(),
	) );
}
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'translations_api', fn() => array( 'translations' => array() ) );
// how long the server took, for whoever measures
add_action( 'send_headers', fn() => ob_start( function ( $page ) {
	if ( ! headers_sent() ) {
		header( sprintf( 'Server-Timing: page;dur=%.1f', 1000 * ( microtime( true ) - $_SERVER['REQUEST_TIME_FLOAT'] ) ) );
	}
	return $page;
} ) );
