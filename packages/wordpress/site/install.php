<?php
/** Installs WordPress in French where it is not, and turns the plugin and the theme on. Prints the version. */
[ $plugin, $theme, $password ] = $words;
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
if ( ! is_blog_installed() ) {
	wp_install( 'Coodyssée', 'admin', 'admin@coodyssee.example', false, '', $password, 'fr_FR' );
	update_option( 'WPLANG', 'fr_FR' );
	update_option( 'permalink_structure', '/%postname%/' );
	update_option( 'blog_public', '0' );
	update_option( 'blogdescription', '' );
	$contributor = wp_insert_user( array( 'user_login' => 'contributor', 'user_pass' => $password, 'user_email' => 'contributor@coodyssee.example', 'role' => 'contributor' ) );
	foreach ( array( 1, $contributor ) as $user ) {
		// neither the welcome guide nor the chooser of patterns covers a page that is being written
		update_user_meta( $user, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array(
			'core'           => array( 'enableChoosePatternModal' => false ),
			'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => true ),
			'_modified'      => '2026-01-01T00:00:00.000Z',
		) );
	}
}
update_option( 'siteurl', $coodyssee_url );
update_option( 'home', $coodyssee_url );
wp_clean_plugins_cache( false );
wp_clean_themes_cache();
$answer = activate_plugin( "$plugin/$plugin.php" );
if ( is_wp_error( $answer ) ) {
	fwrite( STDERR, $answer->get_error_message() );
	exit( 1 );
}
switch_theme( $theme );
flush_rewrite_rules( false );
echo $GLOBALS['wp_version'];
