<?php
/**
 * « La cordée »: people side by side on one ground, drawn by the identity's own code when the plugin is built, for every
 * length of row. Rows of one length take turns, and every other pair is turned round, so that no two neighbours are alike.
 */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** The longest row that the build drew. */
const MOST_IN_ROW = 40;

/**
 * The people of a row, in units of the symbol, the ground at 0, y downwards.
 *
 * @return array{people: array<int, array{0: string, 1: float, 2: float, 3: float}>, left: float, right: float} an outline,
 *         then the centre and the radius of a head; how far the row reaches from the first one's axis
 */
function cordee_people( int $count, int $row ): array {
	static $drawn;
	$drawn ??= require dirname( FILE ) . '/cordee.php';
	return $drawn['rows'][ $row % count( $drawn['rows'] ) ][ $count ];
}

/** One row of members, each in their colour. */
function cordee_row( array $members, int $row ): string {
	[ 'people' => $people, 'left' => $left, 'right' => $right ] = cordee_people( count( $members ), $row );
	$inside = '';
	foreach ( $people as $i => [ $body, $x, $y, $r ] ) {
		$side    = number( 2 * $r );
		$circle  = 'M' . number( $x - $r ) . ' ' . number( $y ) . 'a' . number( $r ) . ' ' . number( $r ) . " 0 1 0 $side 0a" . number( $r ) . ' ' . number( $r ) . " 0 1 0 -$side 0Z";
		$inside .= element( 'path', array(
			'class' => 'coodyssee-member',
			'd'     => $body . $circle,
			'style' => member_style( (string) $members[ $i ]['day'], (string) $members[ $i ]['night'] ),
		) );
	}
	return element( 'svg', array(
		'viewBox'     => number( -$left ) . ' -74 ' . number( $left + $right ) . ' 74',
		'aria-hidden' => 'true',
		'class'       => 1 === intdiv( $row, 2 ) % 2 ? 'coodyssee-turned' : null,
	), $inside );
}
