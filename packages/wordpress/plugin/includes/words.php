<?php
/** Words: the plugin's own translations, plain letters to search by, and days as French and English write them. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

add_action( 'init', function (): void {
	load_plugin_textdomain( 'coodyssee', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}, 0 );

/** Letters without accents or capitals, so that « ebeniste » finds « Ébéniste »; every other script as it is. */
function plain( string $text ): string {
	$text = wp_strip_all_tags( html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$text = str_replace( array( '’', 'œ', 'Œ', 'æ', 'Æ' ), array( "'", 'oe', 'oe', 'ae', 'ae' ), $text );
	$text = mb_strtolower( remove_accents( $text ), 'UTF-8' );
	return trim( (string) preg_replace( '/\s+/u', ' ', $text ) );
}

/** One line of text from whoever wrote it: no markup, no line break, no longer than a page can show. */
function one_line( mixed $text, int $most = 200 ): string {
	return is_scalar( $text ) ? mb_substr( sanitize_text_field( (string) $text ), 0, $most ) : '';
}

/** A text of a block as it is read: what the editor saved with entities comes back as the signs themselves. */
function attribute_text( array $attributes, string $name, int $most = 200 ): string {
	$text = $attributes[ $name ] ?? '';
	return is_scalar( $text ) ? mb_substr( trim( html_entity_decode( (string) $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ), 0, $most ) : '';
}

/** A day that exists, as `2026-03-01`; an empty text for anything else. */
function clean_day( mixed $day ): string {
	if ( ! is_string( $day ) || ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $day, $parts ) ) {
		return '';
	}
	return checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ? $day : '';
}

/** « 1er mars 2026 », « 1 March 2026 »: the site's own names of months. */
function written_day( string $day ): string {
	[ $year, $month, $date ] = array_map( 'intval', explode( '-', $day ) );
	$is_french = str_starts_with( determine_locale(), 'fr' );
	$number    = $is_french && 1 === $date ? '1er' : (string) $date;
	return $number . "\u{00A0}" . $GLOBALS['wp_locale']->get_month( $month ) . ' ' . $year;
}

/** `#rrggbb` in small letters, or nothing. */
function clean_colour( mixed $colour ): string {
	return is_string( $colour ) && preg_match( '/^#[0-9a-f]{6}$/i', $colour ) ? strtolower( $colour ) : '';
}
