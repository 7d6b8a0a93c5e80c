<?php
/** The directory: a form that asks by the page's address, so that it works without a script, and one page of members. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

function render_directory( array $attributes ): string {
	$asked   = asked_members();
	$found   = find_members( $asked, max( 3, min( 60, (int) ( $attributes['perPage'] ?? PAGE_SIZE ) ) ) );
	$all     = (int) ( wp_count_posts( MEMBER )->publish ?? 0 );
	$level   = (int) ( $attributes['level'] ?? 2 );
	if ( 0 === $all ) {
		return for_writers( __( 'The directory shows every published member: there is none yet. « Members, Import » reads a whole table.', 'coodyssee' ) );
	}
	wp_enqueue_script_module( 'coodyssee/directory' );
	$cards = implode( '', array_map( fn( $post ) => '<li>' . member_card( member_facts( $post ), $level ) . '</li>', $found->posts ) );
	$list  = $cards
		? '<ul class="coodyssee-grid" style="--column:17rem">' . $cards . '</ul>' . directory_pages( $asked, (int) $found->max_num_pages )
		: directory_nobody();
	$count = '<p role="status">' . esc_html( directory_count( (int) $found->found_posts, $all ) ) . '</p>';
	return '<div class="coodyssee-directory" id="annuaire" data-wp-interactive="coodyssee/directory">' . directory_form( $asked )
		. '<div class="coodyssee-directory-found" data-wp-interactive="coodyssee/directory" data-wp-router-region="coodyssee-directory">' . $count . $list . '</div></div>';
}

function directory_form( array $asked ): string {
	$options = '<option value="">' . esc_html__( 'All towns', 'coodyssee' ) . '</option>';
	foreach ( member_towns() as $town ) {
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $town ), selected( $town, $asked['town'], false ), esc_html( $town ) );
	}
	$words = sprintf(
		'<label class="coodyssee-search-field"><span>%s</span><input class="coodyssee-input coodyssee-control" type="search" name="membre" value="%s" maxlength="80" autocomplete="off" data-wp-on-async--input="actions.type"></label>',
		esc_html__( 'A name, a trade', 'coodyssee' ),
		esc_attr( $asked['words'] )
	);
	$towns = sprintf(
		'<label class="coodyssee-search-field"><span>%s</span><select class="coodyssee-input coodyssee-control" name="commune" data-wp-on-async--change="actions.choose">%s</select></label>',
		esc_html__( 'Town', 'coodyssee' ),
		$options
	);
	$button = '<button class="coodyssee-button coodyssee-control coodyssee-focus" type="submit">' . esc_html__( 'Search', 'coodyssee' ) . '</button>';
	return sprintf( '<search><form method="get" action="%s" data-wp-on--submit="actions.submit">%s%s%s%s</form></search>', esc_url( directory_address( array() ) ), kept_arguments(), $words, $towns, $button );
}

/** A form that asks by GET forgets the address's own arguments, which plain permalinks need: they are kept beside. */
function kept_arguments(): string {
	$kept = '';
	// phpcs:ignore WordPress.Security.NonceVerification
	foreach ( array_intersect_key( $_GET, array_flip( array( 'page_id', 'p', 'preview' ) ) ) as $name => $value ) {
		$kept .= is_scalar( $value ) ? sprintf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( wp_unslash( (string) $value ) ) ) : '';
	}
	return $kept;
}

/** The page's own address with what is asked. */
function directory_address( array $asked ): string {
	$bare = remove_query_arg( array( 'membre', 'commune', 'feuille' ) );
	return add_query_arg( array_map( 'rawurlencode', $asked ), $bare ) . ( $asked ? '#annuaire' : '' );
}

function directory_count( int $found, int $all ): string {
	if ( $found === $all ) {
		/* translators: %s: a number */
		return sprintf( _n( '%s activity', '%s activities', $all, 'coodyssee' ), number_format_i18n( $all ) );
	}
	/* translators: 1: a number, 2: a larger number */
	return sprintf( _n( '%1$s activity out of %2$s', '%1$s activities out of %2$s', $found, 'coodyssee' ), number_format_i18n( $found ), number_format_i18n( $all ) );
}

function directory_nobody(): string {
	return '<div class="coodyssee-directory-none"><p>' . esc_html__( 'Nobody yet. Try a shorter word, or another town.', 'coodyssee' )
		. '</p><p><a class="coodyssee-button coodyssee-control coodyssee-focus" data-variant="secondary" href="' . esc_url( directory_address( array() ) . '#annuaire' ) . '">' . esc_html__( 'Show everybody', 'coodyssee' ) . '</a></p></div>';
}

/** Links to the other pages of the list. */
function directory_pages( array $asked, int $pages ): string {
	$links = '';
	$kept  = array_filter( array( 'membre' => $asked['words'], 'commune' => $asked['town'] ), fn( $text ) => '' !== $text );
	for ( $page = 1; $page <= $pages; $page++ ) {
		if ( $page > 1 && $page < $pages && abs( $page - $asked['page'] ) > 2 ) {
			$links .= str_ends_with( $links, '<li>…</li>' ) ? '' : '<li>…</li>';
			continue;
		}
		$links .= sprintf(
			'<li><a class="coodyssee-focus" href="%s"%s data-wp-on--click="actions.turn">%s</a></li>',
			esc_url( directory_address( $kept + ( $page > 1 ? array( 'feuille' => (string) $page ) : array() ) ) ),
			$page === $asked['page'] ? ' aria-current="page"' : '',
			esc_html( number_format_i18n( $page ) )
		);
	}
	return $pages > 1 ? '<nav class="coodyssee-pages" aria-label="' . esc_attr__( 'Pages of the directory', 'coodyssee' ) . "\"><ul>$links</ul></nav>" : '';
}
