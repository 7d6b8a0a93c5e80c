<?php
/** Who pays for a project, by the rules of the European Union: emblem and statement first, on a white plate. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

function render_funders( array $attributes ): string {
	$project = attribute_text( $attributes, 'project' );
	$from    = clean_day( $attributes['from'] ?? '' );
	$to      = clean_day( $attributes['to'] ?? '' );
	if ( '' === $project || '' === $from || '' === $to || $to < $from ) {
		return for_writers( __( 'The funders’ strip is shown once the project has a name, a first day and a last day after it.', 'coodyssee' ) );
	}
	$number = attribute_text( $attributes, 'number', 60 );
	/* translators: %s: the number of a funding file */
	$file  = '' === $number ? '' : ', ' . sprintf( __( 'file %s', 'coodyssee' ), $number );
	/* translators: 1: first day, 2: last day */
	$dates = sprintf( __( 'from %1$s to %2$s', 'coodyssee' ), written_day( $from ), written_day( $to ) );
	$items = '<li>' . europe_emblem() . '<span class="coodyssee-funders-statement">' . esc_html( europe_statement( $attributes ) ) . '</span></li>';
	// State, region, department, then those nearby: the order that funders expect
	foreach ( array( 'state', 'region', 'department', 'local' ) as $rank ) {
		$items .= funder( attribute_text( $attributes, $rank ), (int) ( $attributes[ "{$rank}Logo" ] ?? 0 ) );
	}
	return '<div class="coodyssee-funders"><p>' . esc_html( "$project$file, $dates" ) . "</p><ul>$items</ul></div>";
}

/** A funder's logo as its owner supplied it, else the name. */
function funder( string $name, int $logo ): string {
	if ( '' === $name ) {
		return '';
	}
	$picture = $logo && wp_attachment_is_image( $logo ) ? wp_get_attachment_image( $logo, 'medium', false, array( 'alt' => $name ) ) : '';
	return '<li>' . ( $picture ?: esc_html( $name ) ) . '</li>';
}

/** The words are the law's, in the language of the project's country. */
function europe_statement( array $attributes ): string {
	return 'full' === ( $attributes['union'] ?? 'part' ) ? __( 'Funded by the European Union', 'coodyssee' ) : __( 'Co-funded by the European Union', 'coodyssee' );
}

/** Three by two, twelve upright stars as the hours of a clock: the emblem by its own geometry. */
function europe_emblem(): string {
	return element( 'svg', array( 'class' => 'coodyssee-europe', 'viewBox' => '0 0 54 36', 'role' => 'img', 'aria-label' => __( 'Flag of the European Union', 'coodyssee' ) ),
		element( 'path', array( 'data-part' => 'field', 'd' => 'M0 0L54 0L54 36L0 36Z' ) ) . element( 'path', array( 'data-part' => 'stars', 'd' => europe_stars() ) )
	);
}

function europe_stars(): string {
	$inner = 2 * sin( M_PI / 10 ) / sin( 7 * M_PI / 10 );
	$stars = '';
	for ( $star = 0; $star < 12; $star++ ) {
		[ $x, $y ] = array( 27 + 12 * sin( $star * M_PI / 6 ), 18 - 12 * cos( $star * M_PI / 6 ) );
		$corners   = array();
		for ( $corner = 0; $corner < 10; $corner++ ) {
			$radius    = $corner % 2 ? $inner : 2;
			$corners[] = number( $x + $radius * sin( $corner * M_PI / 5 ) ) . ' ' . number( $y - $radius * cos( $corner * M_PI / 5 ) );
		}
		$stars .= 'M' . implode( 'L', $corners ) . 'Z';
	}
	return $stars;
}
