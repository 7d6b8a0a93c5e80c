<?php
/** The identity's colours in the editor's palette, beside the theme's own: core's update replaces a list, so it is merged. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_theme_json_data_theme', function ( $data ) {
	$palette = $data->get_data()['settings']['color']['palette'] ?? array();
	$own     = $palette['theme'] ?? $palette;
	$taken   = array_column( $own, 'slug' );
	$added   = array_filter( palette(), fn( $colour ) => ! in_array( $colour['slug'], $taken, true ) );
	return $added ? $data->update_with( array(
		'version'  => 3,
		'settings' => array( 'color' => array( 'palette' => array_merge( $own, array_values( $added ) ) ) ),
	) ) : $data;
} );

/** The inks that a page may use, as the tokens have them. */
function palette(): array {
	static $colours;
	return $colours ??= array_map(
		// the names are words of the build, which are in the dictionary
		fn( $colour ) => array( 'name' => translate( $colour['name'], 'coodyssee' ) ) + $colour,
		require dirname( FILE ) . '/palette.php'
	);
}
