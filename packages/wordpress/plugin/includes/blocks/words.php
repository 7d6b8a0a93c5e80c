<?php
/** What people say, and what is counted: nothing of it is published without its day, its source, its agreement. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

function render_testimonial( array $attributes ): string {
	$words   = attribute_text( $attributes, 'words', 1200 );
	$name    = attribute_text( $attributes, 'name' );
	$day     = clean_day( $attributes['date'] ?? '' );
	$consent = clean_day( $attributes['consentGiven'] ?? '' );
	$record  = attribute_text( $attributes, 'consentRecord' );
	if ( '' === $words || '' === $name || '' === $day || '' === $consent || '' === $record ) {
		return for_writers( __( 'A testimony is shown once it has its words, who says them, the day, and the agreement: when it was given and where it is kept.', 'coodyssee' ) );
	}
	$colour = clean_colour( $attributes['colour'] ?? '' );
	/* translators: %s: a day */
	$said = sprintf( __( 'Said on %s, published with agreement', 'coodyssee' ), written_day( $day ) );
	$sign = person_mark( 64 ) . '<span><strong><bdi>' . esc_html( $name ) . '</bdi></strong>' . esc_html( attribute_text( $attributes, 'capacity' ) )
		. '<time datetime="' . esc_attr( $day ) . '">' . esc_html( $said ) . '</time></span>';
	return element( 'figure', array( 'class' => 'coodyssee-member coodyssee-testimonial', 'style' => member_style( attribute_text( $attributes, 'day' ) ?: $colour, attribute_text( $attributes, 'night' ) ) ),
		'<blockquote><p>' . esc_html( quoted( $words ) ) . '</p></blockquote><figcaption>' . $sign . '</figcaption>'
	);
}

/** In the quotation marks of the site's language. */
function quoted( string $words ): string {
	return str_starts_with( determine_locale(), 'fr' ) ? "«\u{00A0}$words\u{00A0}»" : "“{$words}”";
}

function render_key_figure( array $attributes ): string {
	$value  = attribute_text( $attributes, 'value', 24 );
	$label  = attribute_text( $attributes, 'label' );
	$source = attribute_text( $attributes, 'source' );
	$day    = clean_day( $attributes['date'] ?? '' );
	if ( '' === $value || '' === $label || '' === $source || '' === $day ) {
		return for_writers( __( 'A figure is shown once it says what is counted, who counted, and on which day.', 'coodyssee' ) );
	}
	return '<div class="coodyssee-key-figure"><p><strong>' . esc_html( $value ) . '</strong> <span>' . esc_html( $label ) . '</span></p>'
		. '<p>' . esc_html( $source ) . ', <time datetime="' . esc_attr( $day ) . '">' . esc_html( written_day( $day ) ) . '</time></p></div>';
}
