<?php
/** Path data as our own drawings write it: absolute M, L, C and Z, and nothing else. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** A text longer than this is no outline of ours. */
const MOST_PATH_DATA = 60000;

/** True for absolute M, L, C and Z with as many numbers as each of them takes. */
function is_path_data( mixed $data ): bool {
	if ( ! is_string( $data ) || '' === $data || strlen( $data ) > MOST_PATH_DATA ) {
		return false;
	}
	// possessive, so that a hostile text is refused in one pass
	return 1 === preg_match( '/^M(?:[MLCZ]|-?(?:\d++(?:\.\d++)?|\.\d++)|[ ,])*+$/', $data ) && array() !== path_commands( $data );
}

/**
 * The commands of a path: a letter, then its numbers, with what stands without its letter written out.
 *
 * @return array<int, array<int, string|float>> nothing where a command lacks a number
 */
function path_commands( string $data ): array {
	$takes = array( 'M' => 2, 'L' => 2, 'C' => 6, 'Z' => 0 );
	$after = array( 'M' => 'L', 'L' => 'L', 'C' => 'C' );
	preg_match_all( '/([MLCZ])([^MLCZ]*)/', $data, $parts, PREG_SET_ORDER );
	$commands = array();
	foreach ( $parts as [ , $letter, $text ] ) {
		preg_match_all( '/-?(?:\d+(?:\.\d+)?|\.\d+)/', $text, $found );
		$numbers = array_map( 'floatval', $found[0] );
		$count   = $takes[ $letter ];
		if ( 0 === $count ? $numbers : ( ! $numbers || count( $numbers ) % $count ) ) {
			return array();
		}
		foreach ( $count ? array_chunk( $numbers, $count ) : array( array() ) as $chunk ) {
			$commands[] = array( $letter, ...$chunk );
			$letter     = $after[ $letter ] ?? $letter;
		}
	}
	return $commands;
}

/**
 * A path as closed polygons, curves cut into straight pieces.
 *
 * @param int $pieces how many pieces a curve is cut into
 * @return array<int, array<int, array{0: float, 1: float}>>
 */
function path_polygons( string $data, int $pieces = 12 ): array {
	$polygons = array();
	$points   = array();
	foreach ( path_commands( $data ) as $command ) {
		$letter = $command[0];
		if ( 'M' === $letter && $points ) {
			$polygons[] = $points;
			$points     = array();
		}
		if ( 'M' === $letter || 'L' === $letter ) {
			$points[] = array( $command[1], $command[2] );
		} elseif ( 'C' === $letter ) {
			$from = end( $points ) ?: array( $command[1], $command[2] );
			for ( $i = 1; $i <= $pieces; $i++ ) {
				$points[] = point_on_curve( $from, array_slice( $command, 1 ), $i / $pieces );
			}
		}
	}
	if ( $points ) {
		$polygons[] = $points;
	}
	return $polygons;
}

/** Where a cubic curve is at `t`, from 0 to 1. */
function point_on_curve( array $from, array $numbers, float $t ): array {
	[ $x1, $y1, $x2, $y2, $x, $y ] = $numbers;
	$u                             = 1 - $t;
	[ $a, $b, $c, $d ]             = array( $u ** 3, 3 * $u * $u * $t, 3 * $u * $t * $t, $t ** 3 );
	return array( $a * $from[0] + $b * $x1 + $c * $x2 + $d * $x, $a * $from[1] + $b * $y1 + $c * $y2 + $d * $y );
}
