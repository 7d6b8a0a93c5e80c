<?php
/** The foot that the law asks of a site: every fact comes from the settings, none is guessed. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

function render_legal_footer(): string {
	$facts   = legal_facts();
	$missing = missing_facts( $facts );
	$lines   = legal_lines( $facts );
	$words   = $missing
		/* translators: %s: a list of settings */
		? for_writers( sprintf( __( 'Missing in « Settings, Coodyssée »: %s.', 'coodyssee' ), implode( ', ', $missing ) ) )
		: '';
	if ( ! $lines ) {
		return $words;
	}
	$items = implode( '', array_map( fn( $line ) => '<li>' . esc_html( $line ) . '</li>', $lines ) );
	return $words . '<ul class="coodyssee-footer-legal">' . $items . '</ul>';
}
