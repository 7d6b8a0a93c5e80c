<?php
/** Finding members: words without accents or capitals in the name, the trade and the town. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

/** Members on one page of the directory. */
const PAGE_SIZE = 24;

/** Kept beside each member, so that one question to the database finds « Ébéniste » by « ebeniste ». */
const SEARCHED = '_coodyssee_plain';

add_action( 'save_post_' . MEMBER, fn( $id ) => index_member( $id ), 20 );
// the editor writes fields after the post itself
add_action( 'rest_after_insert_' . MEMBER, fn( $post ) => index_member( $post->ID ) );

function index_member( int $id ): void {
	$post = get_post( $id );
	if ( ! $post || MEMBER !== $post->post_type ) {
		return;
	}
	$facts = member_facts( $post );
	update_post_meta( $id, SEARCHED, wp_slash( plain( "{$facts['name']} {$facts['trade']} {$facts['town']}" ) ) );
}

/** What the page's address asks for: words, a town, a page. */
function asked_members(): array {
	// a public list that is only read: there is nothing to forge
	// phpcs:disable WordPress.Security.NonceVerification
	return array(
		'words' => one_line( wp_unslash( $_GET['membre'] ?? '' ), 80 ),
		'town'  => one_line( wp_unslash( $_GET['commune'] ?? '' ), 80 ),
		'page'  => max( 1, min( 1000, (int) ( is_scalar( $_GET['feuille'] ?? 1 ) ? $_GET['feuille'] ?? 1 : 1 ) ) ),
	);
	// phpcs:enable
}

/** @return \WP_Query one page of the members who answer, by their names */
function find_members( array $asked, int $size = PAGE_SIZE ): \WP_Query {
	$conditions = array();
	foreach ( array_filter( explode( ' ', plain( $asked['words'] ) ), fn( $word ) => '' !== $word ) as $word ) {
		$conditions[] = array( 'key' => SEARCHED, 'value' => $word, 'compare' => 'LIKE' );
	}
	if ( '' !== $asked['town'] ) {
		$conditions[] = array( 'key' => 'coodyssee_town', 'value' => $asked['town'] );
	}
	return new \WP_Query( array(
		'post_type'              => MEMBER,
		'post_status'            => 'publish',
		'posts_per_page'         => $size,
		'paged'                  => $asked['page'],
		'orderby'                => 'title',
		'order'                  => 'ASC',
		'meta_query'             => array_slice( $conditions, 0, 7 ),
		'update_post_term_cache' => false,
		'ignore_sticky_posts'    => true,
		'suppress_filters'       => true,
	) );
}

/** Every town that a published member has, each once. */
function member_towns(): array {
	global $wpdb;
	$towns = $wpdb->get_col( $wpdb->prepare(
		"SELECT DISTINCT m.meta_value FROM {$wpdb->postmeta} m JOIN {$wpdb->posts} p ON p.ID = m.post_id
		WHERE m.meta_key = 'coodyssee_town' AND m.meta_value <> '' AND p.post_type = %s AND p.post_status = 'publish'",
		MEMBER
	) );
	usort( $towns, fn( $a, $b ) => strcmp( plain( $a ), plain( $b ) ) );
	return $towns;
}

/** The day colours of all members, by their names: what the frieze paints. */
function member_colours(): array {
	global $wpdb;
	return $wpdb->get_results( $wpdb->prepare(
		"SELECT p.ID AS id, d.meta_value AS day, n.meta_value AS night FROM {$wpdb->posts} p
		LEFT JOIN {$wpdb->postmeta} d ON d.post_id = p.ID AND d.meta_key = 'coodyssee_day'
		LEFT JOIN {$wpdb->postmeta} n ON n.post_id = p.ID AND n.meta_key = 'coodyssee_night'
		WHERE p.post_type = %s AND p.post_status = 'publish' ORDER BY p.post_title, p.ID LIMIT 2000",
		MEMBER
	), ARRAY_A );
}
