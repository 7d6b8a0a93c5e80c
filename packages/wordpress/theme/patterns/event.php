<?php
/**
 * Title: Page of an event
 * Slug: coodyssee-theme/event
 * Categories: coodyssee
 * Description: What, when, where, and how to come.
 * Block Types: core/post-content
 * Post Types: page, post
 * Viewport Width: 1280
 */
?>
<!-- wp:group {"align":"full","className":"is-style-coodyssee-brand","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-brand"><!-- wp:heading {"level":1,"className":"coodyssee-display"} -->
<h1 class="wp-block-heading coodyssee-display"><?php esc_html_e( 'Open workshops', 'coodyssee-theme' ); ?></h1>
<!-- /wp:heading -->

<!-- wp:paragraph {"fontSize":"lead"} -->
<p class="has-lead-font-size"><?php esc_html_e( 'Day, hour, town', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:group {"align":"full","className":"coodyssee-plain","layout":{"type":"constrained"}} -->
<div class="wp-block-group alignfull coodyssee-plain"><!-- wp:paragraph -->
<p><?php esc_html_e( 'What one sees, what one does, and with whom.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:heading {"className":"is-style-coodyssee-ground"} -->
<h2 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'How to come', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p><?php esc_html_e( 'Address, train, bus, parking, and whether a wheelchair gets in.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:coodyssee/funders /--></div>
<!-- /wp:group -->
