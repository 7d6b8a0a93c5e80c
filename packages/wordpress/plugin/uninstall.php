<?php
/** Everything the plugin wrote, taken away from every site of the network: members, their fields, options, pictures. */

namespace Coodyssee;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

function forget_site(): void {
	global $wpdb;
	foreach ( $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_type = 'coodyssee_member'" ) as $id ) {
		wp_delete_post( (int) $id, true );
	}
	$wpdb->query( "DELETE FROM {$wpdb->postmeta} WHERE meta_key LIKE 'coodyssee\\_%' OR meta_key = '_coodyssee_plain'" );
	delete_option( 'coodyssee_legal' );
	$folder = wp_upload_dir( null, false )['basedir'] . '/coodyssee';
	foreach ( glob( "$folder/*" ) ?: array() as $file ) {
		unlink( $file );
	}
	if ( is_dir( $folder ) ) {
		rmdir( $folder );
	}
	flush_rewrite_rules( false );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		forget_site();
		restore_current_blog();
	}
} else {
	forget_site();
}
