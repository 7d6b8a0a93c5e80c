<?php
/** The logo, a badge, the frieze. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

function render_logo( array $attributes ): string {
	$logos   = drawings()['logos'];
	$variant = $attributes['variant'] ?? 'horizontal';
	$drawing = $logos[ is_string( $variant ) && isset( $logos[ $variant ] ) ? $variant : 'horizontal' ][ 'dark' === ( $attributes['ground'] ?? '' ) ? 'dark' : 'auto' ];
	$width   = max( 16, min( 1200, (int) ( $attributes['width'] ?? 180 ) ) );
	if ( empty( $attributes['link'] ) ) {
		return write_drawing( $drawing, array( 'width' => $width ) );
	}
	/* translators: %s: the site's name */
	$words = sprintf( __( '%s, home page', 'coodyssee' ), get_bloginfo( 'name', 'display' ) );
	return sprintf( '<a class="coodyssee-focus coodyssee-home" href="%s">%s</a>', esc_url( home_url( '/' ) ), write_drawing( $drawing, array( 'width' => $width, 'title' => html_entity_decode( $words ) ) ) );
}

function render_badge( array $attributes ): string {
	$drawing = clean_drawing( $attributes['drawing'] ?? null );
	if ( ! $drawing ) {
		return for_writers( __( 'Write the name of the activity: its badge is drawn here.', 'coodyssee' ) );
	}
	$width = (int) ( $attributes['width'] ?? 0 );
	return write_drawing( $drawing, array( 'width' => $width ? max( 40, min( 1200, $width ) ) : 0 ) );
}

/** All members side by side, so many in a row, each in their colour. */
function render_cordee( array $attributes ): string {
	$members = member_colours();
	if ( ! $members ) {
		return for_writers( __( 'The frieze shows every published member: there is none yet.', 'coodyssee' ) );
	}
	$count = count( $members );
	// rows of nearly the same length, so that the last one never stands nearly empty
	$rows  = (int) ceil( $count / max( 8, min( MOST_IN_ROW, (int) ( $attributes['row'] ?? 32 ) ) ) );
	$drawn = array();
	foreach ( array_chunk( $members, (int) ceil( $count / $rows ) ) as $row => $together ) {
		$drawn[] = cordee_row( $together, $row );
	}
	/* translators: %s: a number of people */
	$words = sprintf( _n( '%s member of the cooperative, roped together', '%s members of the cooperative, roped together', $count, 'coodyssee' ), number_format_i18n( $count ) );
	return element( 'div', array( 'class' => 'coodyssee-cordee', 'role' => 'img', 'aria-label' => $words ), implode( '', $drawn ) );
}
