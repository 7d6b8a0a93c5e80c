<?php
/** The blocks for themes and editors without blocks: `[coodyssee_directory]`, `[coodyssee_key_figure value="85" …]`. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

add_action( 'init', function (): void {
	// a badge is composed in the editor, and a member's page knows whose it is: neither is typed
	foreach ( array_diff( array_keys( block_renderers() ), array( 'badge', 'member' ) ) as $name ) {
		add_shortcode( 'coodyssee_' . str_replace( '-', '_', $name ), fn( $given ) => render_shortcode( $name, (array) $given ) );
	}
	add_shortcode( 'coodyssee_badge', __NAMESPACE__ . '\render_badge_shortcode' );
} );

/** Words typed in a shortcode are in small letters: `consentgiven` is the attribute `consentGiven`. */
function render_shortcode( string $name, array $given ): string {
	$type = \WP_Block_Type_Registry::get_instance()->get_registered( "coodyssee/$name" );
	if ( ! $type ) {
		return '';
	}
	$attributes = array();
	foreach ( array_keys( (array) $type->attributes ) as $attribute ) {
		$typed = strtolower( $attribute );
		if ( isset( $given[ $typed ] ) ) {
			$attributes[ $attribute ] = $given[ $typed ];
		}
	}
	wp_enqueue_style( 'coodyssee-blocks' );
	return ( block_renderers()[ $name ] )( $type->prepare_attributes_for_render( $attributes ) );
}

/** `[coodyssee_badge member="Atelier Ubac"]`: the badge of a published member. */
function render_badge_shortcode( mixed $given ): string {
	$name    = one_line( ( (array) $given )['member'] ?? '' );
	$id      = '' === $name ? 0 : member_named( $name );
	$drawing = $id && 'publish' === get_post_status( $id ) ? clean_drawing( get_post_meta( $id, 'coodyssee_drawing', true ) ) : null;
	return $drawing ? write_drawing( $drawing, array( 'width' => (int) ( ( (array) $given )['width'] ?? 0 ) ) ) : '';
}
