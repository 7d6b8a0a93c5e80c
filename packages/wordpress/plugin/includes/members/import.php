<?php
/**
 * The table of members, row by row: the page's script reads the file and draws the badges, this writes what it sends.
 * A member who is there already, by the same name, is brought up to date and keeps the page's own text.
 */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** Rows of one request: few enough for a small host, many enough to be soon done. */
const MOST_ROWS = 50;

add_action( 'rest_api_init', function (): void {
	register_rest_route( 'coodyssee/v1', '/members', array(
		'methods'             => 'POST',
		'permission_callback' => fn() => current_user_can( 'publish_pages' ) && current_user_can( 'edit_others_pages' ),
		'args'                => array(
			'rows' => array(
				'type'     => 'array',
				'required' => true,
				'minItems' => 1,
				'maxItems' => MOST_ROWS,
				'items'    => array( 'type' => 'object', 'properties' => array( 'line' => array( 'type' => 'integer', 'required' => true ), 'name' => array( 'type' => 'string', 'required' => true ) ) ),
			),
		),
		'callback'            => __NAMESPACE__ . '\import_rows',
	) );
} );

/** What became of each row, by its line in the file: added, changed, or why not. */
function import_rows( \WP_REST_Request $request ): \WP_REST_Response {
	global $wpdb;
	$wpdb->query( 'START TRANSACTION' );
	wp_defer_term_counting( true );
	$done = array_map( __NAMESPACE__ . '\import_row', $request['rows'] );
	wp_defer_term_counting( false );
	$wpdb->query( 'COMMIT' );
	return new \WP_REST_Response( array( 'rows' => $done ) );
}

function import_row( array $row ): array {
	$name  = one_line( $row['name'], 200 );
	$line  = (int) $row['line'];
	if ( '' === $name ) {
		return array( 'line' => $line, 'problem' => __( 'This row has no name.', 'coodyssee' ) );
	}
	$meta = array();
	foreach ( member_fields() as $field => $clean ) {
		if ( array_key_exists( $field, $row ) && 'logo' !== $field ) {
			$meta[ "coodyssee_$field" ] = $clean( $row[ $field ] );
		}
	}
	$known = member_named( $name );
	$post  = array( 'post_title' => $name, 'post_type' => MEMBER, 'meta_input' => $meta );
	$id    = $known
		? wp_update_post( wp_slash( array( 'ID' => $known ) + $post ), true )
		: wp_insert_post( wp_slash( $post + array( 'post_status' => 'publish', 'post_name' => member_slug( $name ) ) ), true );
	return is_wp_error( $id )
		? array( 'line' => $line, 'problem' => $id->get_error_message() )
		: array( 'line' => $line, 'id' => $id, 'was' => $known ? 'changed' : 'added' );
}

/** An address in which an apostrophe parts two words: `l-echappee-belle`. */
function member_slug( string $name ): string {
	return sanitize_title( str_replace( array( '’', "'" ), ' ', $name ) );
}

/** The member of this very name, drafts included; 0 for nobody. The trash is nobody's. */
function member_named( string $name ): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare(
		"SELECT ID FROM {$wpdb->posts} WHERE post_type = %s AND post_status NOT IN ('trash', 'auto-draft') AND BINARY post_title = %s ORDER BY ID LIMIT 1",
		MEMBER,
		sanitize_post_field( 'post_title', $name, 0, 'db' )
	) );
}
