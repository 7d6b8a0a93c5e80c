<?php
/** A person alone, as the symbol draws them, on a disc in the member's colour. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** The day and night colours of a member as custom properties; nothing for a member without a colour. */
function member_style( string $day, string $night ): ?string {
	$day   = clean_colour( $day );
	$night = clean_colour( $night ) ?: $day;
	return $day ? "--coodyssee-member-day:$day;--coodyssee-member-night:$night" : null;
}

/**
 * Decorative: the name stands beside it in text.
 *
 * @param int $size width in px
 */
function person_mark( int $size = 64 ): string {
	return element( 'span', array( 'class' => 'coodyssee-person', 'data-tone' => 'brand', 'style' => "width:{$size}px", 'aria-hidden' => 'true' ), drawings()['person'] );
}

/** What the build drew: the logo's versions, and the person's own markup. */
function drawings(): array {
	static $drawings;
	return $drawings ??= require dirname( FILE ) . '/drawings.php';
}
