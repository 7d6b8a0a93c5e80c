<?php
/** The blocks: what each one is stands in its block.json, how it is drawn stands here. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** Folder of the block => what draws it. */
function block_renderers(): array {
	$renderers = array();
	foreach ( array( 'logo', 'badge', 'directory', 'cordee', 'testimonial', 'key-figure', 'funders', 'legal-footer', 'member' ) as $name ) {
		$renderers[ $name ] = __NAMESPACE__ . '\render_' . str_replace( '-', '_', $name );
	}
	return $renderers;
}

add_action( 'init', function (): void {
	wp_register_style( 'coodyssee-blocks', plugins_url( 'blocks.css', FILE ), array(), VERSION );
	wp_register_script( 'coodyssee-editor', plugins_url( 'editor.js', FILE ), (array) require dirname( FILE ) . '/editor-needs.php', VERSION, true );
	wp_set_script_translations( 'coodyssee-editor', 'coodyssee', dirname( FILE ) . '/languages' );
	wp_register_script_module( 'coodyssee/directory', plugins_url( 'directory.js', FILE ), array(
		'@wordpress/interactivity',
		array( 'id' => '@wordpress/interactivity-router', 'import' => 'dynamic' ),
	), VERSION );
	foreach ( block_renderers() as $name => $renderer ) {
		register_block_type( dirname( FILE ) . "/blocks/$name", array( 'render_callback' => fn( $attributes, $content, $block ) => wrapped( $renderer( (array) $attributes, $content, $block ) ) ) );
	}
} );

/** A block's element with the classes and styles that the editor gives it; nothing where nothing is drawn. */
function wrapped( string $inside ): string {
	return '' === $inside ? '' : '<div ' . get_block_wrapper_attributes() . ">$inside</div>";
}

/** True where somebody writes, and sees what visitors will. */
function is_written(): bool {
	return defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' );
}

/** What is missing, said in the block's place to whoever writes; visitors see nothing there. */
function for_writers( string $words ): string {
	return is_written() ? '<p class="coodyssee-missing">' . esc_html( $words ) . '</p>' : '';
}

add_filter( 'block_categories_all', fn( $categories ) => array_merge( array( array( 'slug' => 'coodyssee', 'title' => 'Coodyssée' ) ), $categories ) );
