<?php
/** A member in a list: the person on a ground of the member's colour, which runs out under the name. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** @param int $level the level of the name's heading, 2 to 4 */
function member_card( array $facts, int $level = 3 ): string {
	$tag  = 'h' . max( 2, min( 4, $level ) );
	$name = sprintf( '<a class="coodyssee-focus" href="%s"><bdi>%s</bdi></a>', esc_url( get_permalink( $facts['id'] ) ), esc_html( shown_name( $facts ) ) );
	$head = member_sign( $facts, 64 ) . element( $tag, array( 'class' => 'coodyssee-heading', 'data-size' => '5' ), $name );
	return element( 'article', array( 'class' => 'coodyssee-card coodyssee-member coodyssee-entrepreneur', 'style' => member_style( $facts['day'], $facts['night'] ) ),
		element( 'div', array(), $head )
		. ( '' !== $facts['trade'] ? '<p>' . esc_html( $facts['trade'] ) . '</p>' : '' )
		. ( '' !== $facts['town'] ? '<p data-part="town">' . esc_html( $facts['town'] ) . '</p>' : '' )
	);
}

/** A name for who forgot to write one: a link without words cannot be followed by ear. */
function shown_name( array $facts ): string {
	$name = trim( html_entity_decode( $facts['name'], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	return '' !== $name ? $name : __( 'Member without a name', 'coodyssee' );
}

/** The member's own logo where there is one, else the person on the disc. */
function member_sign( array $facts, int $size ): string {
	$logo = (int) $facts['logo'];
	if ( $logo && wp_attachment_is_image( $logo ) ) {
		$picture = wp_get_attachment_image( $logo, array( 2 * $size, 2 * $size ), false, array( 'alt' => '', 'loading' => 'lazy' ) );
		return element( 'span', array( 'class' => 'coodyssee-own-logo', 'style' => "--size:{$size}px" ), $picture );
	}
	return person_mark( $size );
}
