<?php
/** A checked drawing as a PNG on its own white ground: what feed readers and mail programs show. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** One chunk of a PNG: length, name, content, checksum. */
function png_chunk( string $name, string $content ): string {
	return pack( 'N', strlen( $content ) ) . $name . $content . pack( 'N', crc32( $name . $content ) );
}

/** `#rrggbb` as three numbers. */
function rgb( string $hex ): array {
	return array_map( 'hexdec', str_split( substr( $hex, 1 ), 2 ) );
}

/**
 * The PNG's bytes; the same drawing gives the same bytes.
 *
 * @param int $width in px, 16 to 1200
 */
function write_png( array $drawing, int $width = 640 ): string {
	$width             = max( 16, min( 1200, $width ) );
	[ $across, $down ] = $drawing['box'];
	$scale             = $width / $across;
	$height            = max( 1, min( 1200, (int) round( $down * $scale ) ) );
	$pixels            = array_fill( 0, $height, array() );
	foreach ( $drawing['paths'] as $path ) {
		$ink = $drawing['inks'][ $path['role'] ] ?? '';
		if ( '' !== $ink ) {
			paint( $pixels, scaled_coverage( $path, $scale, $width, $height ), rgb( $ink ) );
		}
	}
	$data  = '';
	$white = "\xff\xff\xff";
	foreach ( $pixels as $row ) {
		$line = "\0" . str_repeat( $white, $width );
		foreach ( $row as $x => [ $r, $g, $b ] ) {
			$line = substr_replace( $line, chr( (int) round( $r ) ) . chr( (int) round( $g ) ) . chr( (int) round( $b ) ), 1 + 3 * $x, 3 );
		}
		$data .= $line;
	}
	return "\x89PNG\r\n\x1a\n"
		. png_chunk( 'IHDR', pack( 'NNCCCCC', $width, $height, 8, 2, 0, 0, 0 ) )
		. png_chunk( 'IDAT', gzcompress( $data, 9 ) )
		. png_chunk( 'IEND', '' );
}

function scaled_coverage( array $path, float $scale, int $width, int $height ): array {
	$polygons = array_map(
		fn( $points ) => array_map( fn( $point ) => array( $point[0] * $scale, $point[1] * $scale ), $points ),
		path_polygons( $path['d'] )
	);
	return coverage( $polygons, ! empty( $path['evenOdd'] ), $width, $height );
}

/** Lays one ink over what is there, by how much of each pixel it covers. */
function paint( array &$pixels, array $rows, array $ink ): void {
	foreach ( $rows as $y => $row ) {
		foreach ( $row as $x => $share ) {
			$under              = $pixels[ $y ][ $x ] ?? array( 255, 255, 255 );
			$pixels[ $y ][ $x ] = array(
				$under[0] + ( $ink[0] - $under[0] ) * $share,
				$under[1] + ( $ink[1] - $under[1] ) * $share,
				$under[2] + ( $ink[2] - $under[2] ) * $share,
			);
		}
	}
}
