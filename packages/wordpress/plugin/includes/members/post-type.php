<?php
/** Members: a post type that editors keep. Its capabilities are those of pages, so that no role is ever changed. */

namespace Coodyssee;

defined( 'ABSPATH' ) || exit;

const MEMBER = 'coodyssee_member';

add_action( 'init', __NAMESPACE__ . '\register_member_type' );

function register_member_type(): void {
	register_post_type( MEMBER, array(
		'labels'          => array(
			'name'               => __( 'Members', 'coodyssee' ),
			'singular_name'      => __( 'Member', 'coodyssee' ),
			'add_new'            => __( 'Add a member', 'coodyssee' ),
			'add_new_item'       => __( 'Add a member', 'coodyssee' ),
			'edit_item'          => __( 'Edit the member', 'coodyssee' ),
			'new_item'           => __( 'New member', 'coodyssee' ),
			'view_item'          => __( 'See the member’s page', 'coodyssee' ),
			'search_items'       => __( 'Search members', 'coodyssee' ),
			'not_found'          => __( 'No member yet.', 'coodyssee' ),
			'not_found_in_trash' => __( 'No member in the trash.', 'coodyssee' ),
			'all_items'          => __( 'All members', 'coodyssee' ),
			'menu_name'          => __( 'Members', 'coodyssee' ),
		),
		'public'          => true,
		'has_archive'     => false,
		'show_in_rest'    => true,
		'rest_base'       => 'coodyssee-members',
		'menu_icon'       => 'dashicons-groups',
		'menu_position'   => 21,
		'capability_type' => 'page',
		'map_meta_cap'    => true,
		'supports'        => array( 'title', 'editor', 'thumbnail', 'excerpt', 'custom-fields', 'revisions' ),
		// not translated: a page's address is not to change with the language of who saves it
		'rewrite'         => array( 'slug' => 'membres', 'with_front' => false ),
		'delete_with_user' => false,
	) );
}

/** What a member's title is when an activity is added: its name, not a title. */
add_filter( 'enter_title_here', fn( $words, $post ) => MEMBER === $post->post_type ? __( 'Name of the activity', 'coodyssee' ) : $words, 10, 2 );
