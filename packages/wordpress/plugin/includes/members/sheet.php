<?php
/** A member's own page: name and trade on the ground, how to reach them, the badge. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** What the block `coodyssee/member` draws, for the member whose page is shown. */
function render_member( array $attributes, string $content = '', ?\WP_Block $block = null ): string {
	$post = get_post( $block->context['postId'] ?? null );
	if ( ! $post || MEMBER !== $post->post_type ) {
		return for_writers( __( 'The member’s name, trade and badge stand here, on the page of a member.', 'coodyssee' ) );
	}
	return element( 'div', array( 'class' => 'coodyssee-sheet' ), member_heading( member_facts( $post ), 'h1' ) . member_body( member_facts( $post ) ) );
}

function member_heading( array $facts, string $tag ): string {
	$name = element( $tag, array( 'class' => 'coodyssee-heading', 'data-size' => 'display' ), '<bdi>' . esc_html( shown_name( $facts ) ) . '</bdi>' );
	return element( 'div', array( 'class' => 'coodyssee-member coodyssee-member-heading', 'style' => member_style( $facts['day'], $facts['night'] ) ),
		element( 'div', array(), member_sign( $facts, 120 ) . $name )
		. ( '' !== $facts['trade'] ? '<p>' . esc_html( $facts['trade'] ) . '</p>' : '' )
		. '<p>' . esc_html__( 'an activity of the cooperative Coodyssée', 'coodyssee' ) . '</p>'
	);
}

/** How to reach them, and the badge, each where there is one. */
function member_body( array $facts ): string {
	$badge = clean_drawing( $facts['drawing'] );
	$lines = array_filter( array(
		$facts['town'] ? array( __( 'Town', 'coodyssee' ), esc_html( $facts['town'] ) ) : null,
		$facts['phone'] ? array( __( 'Telephone', 'coodyssee' ), contact_link( 'tel:' . preg_replace( '/[^\d+]/', '', $facts['phone'] ), $facts['phone'] ) ) : null,
		$facts['email'] ? array( __( 'E-mail', 'coodyssee' ), contact_link( 'mailto:' . antispambot( $facts['email'] ), antispambot( $facts['email'] ) ) ) : null,
		$facts['website'] ? array( __( 'Website', 'coodyssee' ), contact_link( $facts['website'], preg_replace( '#^https?://(?:www\.)?|/$#', '', $facts['website'] ) ) ) : null,
	) );
	$list  = implode( '', array_map( fn( $line ) => '<div><dt>' . esc_html( $line[0] ) . '</dt><dd>' . $line[1] . '</dd></div>', $lines ) );
	$badge = $badge ? '<figure class="coodyssee-sheet-badge">' . write_drawing( $badge ) . '</figure>' : '';
	return '<div class="coodyssee-sheet-body">' . ( $list ? "<dl>$list</dl>" : '' ) . $badge . '</div>';
}

function contact_link( string $address, string $words ): string {
	return sprintf( '<a class="coodyssee-link" href="%s">%s</a>', esc_url( $address, array( 'http', 'https', 'mailto', 'tel' ) ), esc_html( $words ) );
}

/** A theme that does not know the block still shows the facts, over what the member wrote. */
add_filter( 'the_content', function ( string $content ): string {
	if ( ! is_singular( MEMBER ) || ! in_the_loop() || ! is_main_query() || has_block( 'coodyssee/member', (string) ( $GLOBALS['_wp_current_template_content'] ?? '' ) ) ) {
		return $content;
	}
	$facts = member_facts( get_post() );
	wp_enqueue_style( 'coodyssee-blocks' );
	return '<div class="coodyssee-sheet">' . ( $facts['trade'] ? '<p><strong>' . esc_html( $facts['trade'] ) . '</strong></p>' : '' ) . member_body( $facts ) . '</div>' . $content;
} );
