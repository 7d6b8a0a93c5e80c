<?php
/** The symbol in core's own Icon block, where WordPress has it (7.1). Its file has no title: core would show the words. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

add_action( 'init', function (): void {
	if ( ! function_exists( 'wp_register_icon_collection' ) || ! function_exists( 'wp_register_icon' ) ) {
		return;
	}
	wp_register_icon_collection( 'coodyssee', array( 'label' => 'Coodyssée', 'description' => __( 'The symbol of the cooperative.', 'coodyssee' ) ) );
	wp_register_icon( 'coodyssee/symbol', array( 'label' => __( 'Symbol of Coodyssée', 'coodyssee' ), 'file_path' => dirname( FILE ) . '/symbol.svg' ) );
} );
