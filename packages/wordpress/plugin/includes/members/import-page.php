<?php
/** The page of the import, under « Members »: a file, what it says, and a button. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

const IMPORT_PAGE = 'coodyssee-import';

add_action( 'admin_menu', function (): void {
	$page = add_submenu_page(
		'edit.php?post_type=' . MEMBER,
		__( 'Import a table of members', 'coodyssee' ),
		__( 'Import', 'coodyssee' ),
		'edit_others_pages',
		IMPORT_PAGE,
		__NAMESPACE__ . '\show_import_page'
	);
	add_action( 'admin_enqueue_scripts', function ( string $shown ) use ( $page ): void {
		if ( $shown === $page ) {
			enqueue_built_script( 'import', array( 'wp-i18n', 'wp-api-fetch', 'wp-dom-ready' ) );
			wp_enqueue_style( 'coodyssee-import', plugins_url( 'import.css', FILE ), array(), VERSION );
		}
	} );
} );

/** A script of the build, in the reader's language. */
function enqueue_built_script( string $name, array $needs ): void {
	wp_enqueue_script( "coodyssee-$name", plugins_url( "$name.js", FILE ), $needs, VERSION, true );
	wp_set_script_translations( "coodyssee-$name", 'coodyssee', dirname( FILE ) . '/languages' );
}

function show_import_page(): void {
	echo '<div class="wrap coodyssee-import"><h1>' . esc_html__( 'Import a table of members', 'coodyssee' ) . '</h1>';
	echo '<p>' . esc_html__( 'The table as the spreadsheet saves it: CSV, XLSX or ODS, one row for each member, with titles over the columns: name, trade, town, colour, e-mail, telephone, website, in any order. It is read and every badge is drawn in this page.', 'coodyssee' ) . '</p>';
	echo '<p>' . esc_html__( 'A member who is there already, by the same name, is brought up to date. Nobody is removed.', 'coodyssee' ) . '</p>';
	echo '<p><label for="coodyssee-table">' . esc_html__( 'Table of members', 'coodyssee' ) . '</label> <input type="file" id="coodyssee-table" accept=".csv,.xlsx,.ods,.txt,.tsv"></p>';
	echo '<div id="coodyssee-import-said" aria-live="polite"></div>';
	echo '<p><button type="button" class="button button-primary" id="coodyssee-import-start" hidden></button> <progress id="coodyssee-import-progress" max="1" value="0" hidden></progress></p>';
	echo '<noscript><p>' . esc_html__( 'This page needs JavaScript.', 'coodyssee' ) . '</p></noscript></div>';
}
