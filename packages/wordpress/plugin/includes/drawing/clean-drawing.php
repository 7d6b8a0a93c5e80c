<?php
/**
 * A drawing as it is kept: a box, outlines that have a role and no colour, and the ink of each role by day and by
 * night. It comes from the browser of whoever may write, so every part of it is checked before it is drawn.
 */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** What an outline may be; a part of a member's own logo is a picture of the media library instead. */
const ROLES = array(
	'ground', 'mark', 'people', 'member', 'slab', 'slab-open',
	'wordmark', 'descriptor', 'name', 'trade', 'endorsement', 'on-slab',
);

const MOST_PATHS = 120;

/**
 * A drawing that may be drawn, or nothing.
 *
 * @param mixed $given what was saved: an array, or its JSON
 */
function clean_drawing( mixed $given ): ?array {
	$drawing = is_string( $given ) ? json_decode( $given, true, 8 ) : $given;
	if ( ! is_array( $drawing ) || ! is_array( $drawing['paths'] ?? null ) || count( $drawing['paths'] ) > MOST_PATHS ) {
		return null;
	}
	$box   = array_values( (array) ( $drawing['box'] ?? array() ) );
	$inks  = clean_inks( $drawing['inks'] ?? null );
	$paths = array_filter( array_map( __NAMESPACE__ . '\clean_path', array_values( $drawing['paths'] ) ) );
	if ( ! is_box( $box ) || ! $inks || count( $paths ) !== count( $drawing['paths'] ) || ! $paths ) {
		return null;
	}
	return array(
		'box'         => array( (float) $box[0], (float) $box[1] ),
		'least'       => max( 1, min( 2000, (int) ( $drawing['least'] ?? 1 ) ) ),
		'title'       => one_line( $drawing['title'] ?? '', 300 ),
		'description' => one_line( $drawing['description'] ?? '', 300 ),
		'paths'       => array_values( $paths ),
		'inks'        => $inks,
		'night'       => clean_inks( $drawing['night'] ?? null ),
	);
}

function is_box( array $box ): bool {
	return 2 === count( $box ) && is_numeric( $box[0] ) && is_numeric( $box[1] )
		&& $box[0] > 0 && $box[1] > 0 && $box[0] <= 20000 && $box[1] <= 20000;
}

/** The ink of every role that has one. */
function clean_inks( mixed $inks ): array {
	$clean = array();
	foreach ( is_array( $inks ) ? $inks : array() as $role => $colour ) {
		$hex = clean_colour( $colour );
		if ( $hex && in_array( $role, ROLES, true ) ) {
			$clean[ $role ] = $hex;
		}
	}
	return $clean;
}

function clean_path( mixed $path ): ?array {
	$role = is_array( $path ) ? ( $path['role'] ?? null ) : null;
	if ( ! in_array( $role, ROLES, true ) || ! is_path_data( $path['d'] ?? null ) ) {
		return null;
	}
	return array( 'role' => $role, 'd' => $path['d'], 'evenOdd' => true === ( $path['evenOdd'] ?? false ) );
}

/** Roles that a reader's own colours show as their ground: with one ink for all they would vanish. */
function is_light( string $role, array $inks ): bool {
	return 'ground' === $role
		|| ( 'people' === $role && ( $inks['people'] ?? '' ) !== ( $inks['mark'] ?? '' ) )
		|| ( 'on-slab' === $role && isset( $inks['slab'] ) );
}
