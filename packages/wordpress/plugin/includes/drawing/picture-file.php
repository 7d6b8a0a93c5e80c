<?php
/** A drawing's PNG as a file of the uploads, made once: feeds and mails take its address. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

const PICTURES = 'coodyssee';

/** Folder and address of the drawings' files on this site. */
function pictures_place(): array {
	$uploads = wp_upload_dir( null, false );
	return array( $uploads['basedir'] . '/' . PICTURES, $uploads['baseurl'] . '/' . PICTURES );
}

/** Address of a checked drawing's PNG, twice as wide as it is shown; empty where the folder cannot be written. */
function picture_address( array $drawing, int $width = 320 ): string {
	[ $folder, $address ] = pictures_place();
	$name                 = substr( hash( 'sha256', wp_json_encode( array( $drawing, $width, VERSION ) ) ), 0, 24 ) . '.png';
	if ( ! is_file( "$folder/$name" ) ) {
		if ( ! wp_mkdir_p( $folder ) || ! is_writable( $folder ) ) {
			return '';
		}
		// renamed when it is whole: two readers at once never see half a file
		$part = wp_tempnam( $name, trailingslashit( $folder ) );
		file_put_contents( $part, write_png( $drawing, 2 * $width ) );
		chmod( $part, 0644 );
		rename( $part, "$folder/$name" );
	}
	return "$address/$name";
}

/** A drawing for where it is shown: SVG in a page, an `img` in a feed, or in a mail whose writer says so by the filter. */
function write_drawing( array $drawing, array $options = array() ): string {
	return apply_filters( 'coodyssee_as_picture', is_feed() ) ? write_picture( $drawing, $options ) : write_svg( $drawing, $options );
}

function write_picture( array $drawing, array $options = array() ): string {
	$width = max( $drawing['least'], (int) ( $options['width'] ?? 0 ) ?: 320 );
	require_once ABSPATH . 'wp-admin/includes/file.php';
	$address = picture_address( $drawing, min( 600, $width ) );
	$words   = implode( ', ', array_filter( array( $drawing['title'], $drawing['description'] ?? '' ) ) );
	if ( '' === $address ) {
		return '<p>' . esc_html( $words ) . '</p>';
	}
	$height = (int) round( $width * $drawing['box'][1] / $drawing['box'][0] );
	return sprintf( '<img src="%s" alt="%s" width="%d" height="%d">', esc_url( $address ), esc_attr( $words ), $width, $height );
}
