<?php
/** Outlines as pixels, for what cannot show SVG: each row is crossed four times, each crossing measured exactly across. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

const LINES_A_ROW = 4;

/**
 * How much of every pixel one outline covers, row by row.
 *
 * @param array $polygons in pixels
 * @return array<int, array<int, float>> row => ( column => 0 to 1 )
 */
function coverage( array $polygons, bool $even_odd, int $width, int $height ): array {
	$rows = array();
	foreach ( crossings( $polygons, $height * LINES_A_ROW ) as $line => $crossed ) {
		usort( $crossed, fn( $a, $b ) => $a[0] <=> $b[0] );
		$row     = intdiv( $line, LINES_A_ROW );
		$winding = 0;
		foreach ( $crossed as $i => [ $x, $way ] ) {
			$winding += $way;
			$inside   = $even_odd ? 0 === $i % 2 : 0 !== $winding;
			if ( $inside && isset( $crossed[ $i + 1 ] ) ) {
				$rows[ $row ] = add_span( $rows[ $row ] ?? array(), max( 0.0, $x ), min( (float) $width, $crossed[ $i + 1 ][0] ) );
			}
		}
	}
	return $rows;
}

/** Where the edges cross each of the lines, and which way they go. */
function crossings( array $polygons, int $lines ): array {
	$crossed = array();
	foreach ( $polygons as $points ) {
		$before = end( $points );
		foreach ( $points as $point ) {
			[ $way, $top, $foot ] = $before[1] < $point[1] ? array( 1, $before, $point ) : array( -1, $point, $before );
			$first                = max( 0, (int) ceil( $top[1] * LINES_A_ROW - 0.5 ) );
			$last                 = min( $lines - 1, (int) ceil( $foot[1] * LINES_A_ROW - 0.5 ) - 1 );
			for ( $line = $first; $line <= $last; $line++ ) {
				$share              = ( ( $line + 0.5 ) / LINES_A_ROW - $top[1] ) / ( $foot[1] - $top[1] );
				$crossed[ $line ][] = array( $top[0] + $share * ( $foot[0] - $top[0] ), $way );
			}
			$before = $point;
		}
	}
	return $crossed;
}

/** A quarter of a row, from one place to another, added to what covers its pixels. */
function add_span( array $row, float $from, float $to ): array {
	for ( $x = (int) floor( $from ); $x < $to; $x++ ) {
		$part      = min( $to, $x + 1 ) - max( $from, $x );
		$row[ $x ] = min( 1.0, ( $row[ $x ] ?? 0.0 ) + $part / LINES_A_ROW );
	}
	return $row;
}
