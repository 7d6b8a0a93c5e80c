<?php
/** What is known of a member besides the name: each field with the cleaning that it has, whoever writes it. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** Field => cleaning. They are kept as `coodyssee_trade`, and so on. */
function member_fields(): array {
	return array(
		'trade'   => fn( $text ) => one_line( $text, 160 ),
		'town'    => fn( $text ) => one_line( $text, 80 ),
		'website' => fn( $text ) => is_string( $text ) ? esc_url_raw( $text, array( 'http', 'https' ) ) : '',
		'email'   => fn( $text ) => is_string( $text ) ? sanitize_email( $text ) : '',
		'phone'   => fn( $text ) => is_string( $text ) ? preg_replace( '/[^\d+ .()\x{00A0}]/u', '', mb_substr( $text, 0, 40 ) ) : '',
		'colour'  => fn( $text ) => one_line( $text, 40 ),
		'status'  => fn( $text ) => sanitize_key( is_string( $text ) ? mb_substr( $text, 0, 40 ) : '' ),
		'day'     => __NAMESPACE__ . '\clean_colour',
		'night'   => __NAMESPACE__ . '\clean_colour',
		'logo'    => fn( $id ) => wp_attachment_is_image( (int) $id ) ? (string) (int) $id : '',
		'drawing' => fn( $json ) => ( $clean = clean_drawing( $json ) ) ? wp_json_encode( $clean, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : '',
	);
}

add_action( 'init', function (): void {
	foreach ( member_fields() as $field => $clean ) {
		register_post_meta( MEMBER, "coodyssee_$field", array(
			'type'              => 'string',
			'single'            => true,
			'default'           => '',
			'show_in_rest'      => true,
			// core hands over three more arguments
			'sanitize_callback' => fn( $value ) => $clean( $value ),
			'auth_callback'     => fn( $allowed, $key, $id ) => current_user_can( 'edit_post', $id ),
		) );
	}
}, 11 );

/** Everything the pages show of a member. */
function member_facts( \WP_Post $post ): array {
	$facts = array( 'id' => $post->ID, 'name' => $post->post_title );
	foreach ( array_keys( member_fields() ) as $field ) {
		$facts[ $field ] = (string) get_post_meta( $post->ID, "coodyssee_$field", true );
	}
	return $facts;
}

/** The facts as a source for core's own blocks: a paragraph may be bound to a member's trade. */
add_action( 'init', function (): void {
	register_block_bindings_source( 'coodyssee/member', array(
		'label'              => __( 'Member', 'coodyssee' ),
		'uses_context'       => array( 'postId', 'postType' ),
		'get_value_callback' => function ( array $arguments, $block ): ?string {
			$post  = get_post( $block->context['postId'] ?? 0 );
			$field = $arguments['field'] ?? '';
			$known = in_array( $field, array( 'trade', 'town', 'website', 'email', 'phone' ), true );
			return $known && $post && MEMBER === $post->post_type && is_post_publicly_viewable( $post ) ? esc_html( (string) get_post_meta( $post->ID, "coodyssee_$field", true ) ) : null;
		},
	) );
}, 12 );
