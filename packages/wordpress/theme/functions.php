<?php
/** The theme's sheet, its grounds, and where its patterns are found. All else is in theme.json and the templates. */

namespace Coodyssee\Theme;

defined( 'ABSPATH' ) || exit;

const SHEET = 'assets/theme.css';

add_action( 'after_setup_theme', function (): void {
	load_theme_textdomain( 'coodyssee-theme', get_template_directory() . '/languages' );
	add_editor_style( SHEET );
} );

add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_style( 'coodyssee-theme', get_theme_file_uri( SHEET ), array(), wp_get_theme()->get( 'Version' ) ) );

add_action( 'init', function (): void {
	register_block_pattern_category( 'coodyssee', array( 'label' => 'Coodyssée' ) );
	$grounds = array(
		'coodyssee-warm'  => __( 'Snow ground', 'coodyssee-theme' ),
		'coodyssee-ink'   => __( 'Slate ground', 'coodyssee-theme' ),
		'coodyssee-brand' => __( 'Orange ground', 'coodyssee-theme' ),
		'coodyssee-card'  => __( 'Card', 'coodyssee-theme' ),
	);
	foreach ( $grounds as $name => $label ) {
		register_block_style( 'core/group', array( 'name' => $name, 'label' => $label ) );
	}
	register_block_style( 'core/heading', array( 'name' => 'coodyssee-ground', 'label' => __( 'On the ground', 'coodyssee-theme' ) ) );
	register_block_style( 'core/paragraph', array( 'name' => 'coodyssee-overline', 'label' => __( 'Over a title', 'coodyssee-theme' ) ) );
} );
