<?php
/** « Settings, Coodyssée »: the facts of the company, each cleaned when it is saved. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

const LEGAL = 'coodyssee_legal';

/** Fact => label, and whether the law asks it of every site. */
function legal_fields(): array {
	return array(
		'name'      => array( __( 'Registered name', 'coodyssee' ), true ),
		'form'      => array( __( 'Legal form (SARL, SA, SAS)', 'coodyssee' ), true ),
		'capital'   => array( __( 'Capital, with its unit', 'coodyssee' ), true ),
		'seat'      => array( __( 'Registered seat, on one line', 'coodyssee' ), true ),
		'siret'     => array( __( 'SIRET, fourteen figures', 'coodyssee' ), true ),
		'registry'  => array( __( 'Town of the trade register (RCS)', 'coodyssee' ), true ),
		'vat'       => array( __( 'VAT number', 'coodyssee' ), false ),
		'phone'     => array( __( 'Telephone', 'coodyssee' ), true ),
		'email'     => array( __( 'E-mail', 'coodyssee' ), false ),
		'publisher' => array( __( 'Who answers for what is published', 'coodyssee' ), true ),
		'host'      => array( __( 'Who hosts the site: name, address, telephone', 'coodyssee' ), true ),
	);
}

/** What is kept, every fact there, empty where it is not known. */
function legal_facts(): array {
	return clean_legal( get_option( LEGAL, array() ) );
}

function clean_legal( mixed $given ): array {
	$given = is_array( $given ) ? $given : array();
	$facts = array();
	foreach ( array_keys( legal_fields() ) as $field ) {
		$facts[ $field ] = one_line( $given[ $field ] ?? '', 300 );
	}
	if ( '' !== $facts['siret'] && ! is_siret( $facts['siret'] ) ) {
		$facts['siret'] = '';
	}
	return $facts;
}

/** Fourteen figures whose last one checks the others, by Luhn. */
function is_siret( string $text ): bool {
	$figures = preg_replace( '/\s/u', '', $text );
	if ( ! preg_match( '/^\d{14}$/', $figures ) ) {
		return false;
	}
	$sum = 0;
	foreach ( str_split( $figures ) as $i => $figure ) {
		$sum += array_sum( str_split( (string) ( (int) $figure * ( $i % 2 ? 1 : 2 ) ) ) );
	}
	return 0 === $sum % 10;
}

/** @return string[] labels of what the law asks and nobody wrote */
function missing_facts( array $facts ): array {
	$missing = array_filter( legal_fields(), fn( $field, $key ) => $field[1] && '' === $facts[ $key ], ARRAY_FILTER_USE_BOTH );
	return array_values( array_map( fn( $field ) => $field[0], $missing ) );
}

add_action( 'init', fn() => register_setting( 'coodyssee', LEGAL, array(
	'type'              => 'object',
	'default'           => array(),
	'show_in_rest'      => false,
	'sanitize_callback' => __NAMESPACE__ . '\clean_legal_said',
) ) );

/** As `clean_legal`, and says it where a number was refused. */
function clean_legal_said( mixed $given ): array {
	$facts = clean_legal( $given );
	if ( is_array( $given ) && '' !== one_line( $given['siret'] ?? '' ) && '' === $facts['siret'] && function_exists( 'add_settings_error' ) ) {
		add_settings_error( LEGAL, 'siret', __( 'This is no SIRET: fourteen figures, of which the last checks the others. It was not kept.', 'coodyssee' ) );
	}
	return $facts;
}

add_action( 'admin_menu', fn() => add_options_page( 'Coodyssée', 'Coodyssée', 'manage_options', 'coodyssee', __NAMESPACE__ . '\show_settings' ) );

function show_settings(): void {
	$facts = legal_facts();
	echo '<div class="wrap"><h1>Coodyssée</h1><p>' . esc_html__( 'What the law asks a site to say. The block « Legal footer » shows it; what is not known is left out.', 'coodyssee' ) . '</p>';
	echo '<form method="post" action="options.php">';
	settings_fields( 'coodyssee' );
	echo '<table class="form-table" role="presentation">';
	foreach ( legal_fields() as $field => [ $label ] ) {
		printf(
			'<tr><th scope="row"><label for="coodyssee-%1$s">%2$s</label></th><td><input class="regular-text" id="coodyssee-%1$s" name="%3$s[%1$s]" value="%4$s" maxlength="300"></td></tr>',
			esc_attr( $field ),
			esc_html( $label ),
			esc_attr( LEGAL ),
			esc_attr( $facts[ $field ] )
		);
	}
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
