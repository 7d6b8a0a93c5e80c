<?php
/** The legal facts as lines, in the order that people expect. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** Figures three by three, the rest behind: « 508 536 364 00021 ». */
function grouped_figures( string $figures ): string {
	$bare = preg_replace( '/\s/u', '', $figures );
	return implode( "\u{00A0}", array_filter( array( substr( $bare, 0, 3 ), substr( $bare, 3, 3 ), substr( $bare, 6, 3 ), substr( $bare, 9 ) ), 'strlen' ) );
}

/** Who the company is; a name that does not say « coopérative » is followed by the words that do. */
function legal_company( array $facts ): string {
	$parts = array( $facts['name'] );
	if ( ! preg_match( '/coopérati/iu', $facts['name'] ) ) {
		$parts[] = 'société coopérative et participative';
	}
	if ( '' !== $facts['form'] ) {
		$parts[] = $facts['form'] . ' à capital variable';
	}
	return implode( ', ', $parts ) . ( '' !== $facts['capital'] ? ' au capital de ' . $facts['capital'] : '' );
}

/** French law's own words, whatever the site's language. */
function legal_lines( array $facts ): array {
	if ( '' === $facts['name'] ) {
		return array();
	}
	$siren = substr( preg_replace( '/\D/', '', $facts['siret'] ), 0, 9 );
	return array_values( array_filter( array(
		legal_company( $facts ),
		'' !== $facts['seat'] ? "Siège social\u{00A0}: {$facts['seat']}" : '',
		'' !== $siren && '' !== $facts['registry'] ? "RCS\u{00A0}{$facts['registry']}\u{00A0}" . grouped_figures( $siren ) : '',
		'' !== $facts['siret'] ? "SIRET\u{00A0}" . grouped_figures( $facts['siret'] ) : '',
		'' !== $facts['vat'] ? "TVA intracommunautaire\u{00A0}: {$facts['vat']}" : '',
		'' !== $facts['phone'] ? "Téléphone\u{00A0}: {$facts['phone']}" : '',
		'' !== $facts['email'] ? "Courriel\u{00A0}: {$facts['email']}" : '',
		'' !== $facts['publisher'] ? "Direction de la publication\u{00A0}: {$facts['publisher']}" : '',
		'' !== $facts['host'] ? "Hébergement\u{00A0}: {$facts['host']}" : '',
	) ) );
}
