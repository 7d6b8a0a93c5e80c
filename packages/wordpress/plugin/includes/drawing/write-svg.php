<?php
/** A drawing as the markup of a page. All SVG of the plugin is written here, and every value is escaped. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** The elements and attributes that are ever written; WordPress's own filter takes the same list. */
function svg_allowed(): array {
	$shared = array( 'class' => true, 'style' => true, 'data-part' => true, 'data-place' => true );
	return array(
		'svg'  => $shared + array( 'viewbox' => true, 'width' => true, 'height' => true, 'role' => true, 'aria-label' => true, 'aria-hidden' => true, 'lang' => true, 'preserveaspectratio' => true ),
		'path' => $shared + array( 'd' => true, 'fill' => true, 'fill-rule' => true, 'data-ground' => true, 'data-night' => true ),
		'g'    => $shared,
	);
}

/** One element; a null or false attribute is left out. */
function element( string $tag, array $attributes, string $inside = '' ): string {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		if ( null !== $value && false !== $value ) {
			$text .= ' ' . $name . '="' . esc_attr( true === $value ? '' : (string) $value ) . '"';
		}
	}
	return "<$tag$text>$inside</$tag>";
}

/**
 * A checked drawing as SVG.
 *
 * @param array{width?: int, title?: string, decorative?: bool, class?: string} $options the width in px, never under
 *        what the drawing can be read at; without it the drawing fills its place
 */
function write_svg( array $drawing, array $options = array() ): string {
	[ $across, $down ] = $drawing['box'];
	$width             = empty( $options['width'] ) ? null : max( (int) $options['width'], $drawing['least'] );
	$words             = ( $options['title'] ?? '' ) ?: implode( ', ', array_filter( array( $drawing['title'], $drawing['description'] ?? '' ) ) );
	$inside            = '';
	foreach ( $drawing['paths'] as $path ) {
		$inside .= write_path( $path, $drawing );
	}
	return element( 'svg', array(
		'class'       => trim( 'coodyssee-badge ' . ( $options['class'] ?? '' ) ),
		'viewBox'     => '0 0 ' . number( $across ) . ' ' . number( $down ),
		'width'       => $width ?? '100%',
		'height'      => $width ? number( $width * $down / $across ) : null,
		'style'       => $width ? 'max-width:100%;height:auto' : 'min-width:min(100%,' . $drawing['least'] . 'px);max-width:' . number( 3 * $drawing['least'] ) . 'px',
		'role'        => empty( $options['decorative'] ) ? 'img' : null,
		'aria-label'  => empty( $options['decorative'] ) ? $words : null,
		'aria-hidden' => empty( $options['decorative'] ) ? null : 'true',
		'lang'        => empty( $options['decorative'] ) ? 'fr' : null,
	), $inside );
}

/** One outline, in the ink of its role; a role without ink is not drawn. */
function write_path( array $path, array $drawing ): string {
	$day   = $drawing['inks'][ $path['role'] ] ?? '';
	$night = $drawing['night'][ $path['role'] ] ?? '';
	if ( '' === $day ) {
		return '';
	}
	return element( 'path', array(
		'd'           => $path['d'],
		'fill'        => $day,
		'fill-rule'   => empty( $path['evenOdd'] ) ? null : 'evenodd',
		'data-ground' => is_light( $path['role'], $drawing['inks'] ) ? 'true' : null,
		'data-night'  => '' !== $night,
		'style'       => $night ? "--day:$day;--night:$night" : null,
	) );
}

/** At most three decimals, with a point whatever the locale. */
function number( float $value ): string {
	return rtrim( rtrim( number_format( $value, 3, '.', '' ), '0' ), '.' );
}
