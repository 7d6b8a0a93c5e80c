<?php
/**
 * Title: Page of a trade family (pôle)
 * Slug: coodyssee-theme/pole
 * Categories: coodyssee
 * Description: A family of trades: what it does together, its members, how to reach it.
 * Block Types: core/post-content
 * Post Types: page
 * Viewport Width: 1280
 */
?>
<!-- wp:group {"align":"full","className":"is-style-coodyssee-warm","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-warm"><!-- wp:paragraph {"className":"is-style-coodyssee-overline"} -->
<p class="is-style-coodyssee-overline"><?php esc_html_e( 'Family of trades', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":1,"className":"is-style-coodyssee-ground coodyssee-display"} -->
<h1 class="wp-block-heading is-style-coodyssee-ground coodyssee-display"><?php esc_html_e( 'Building', 'coodyssee-theme' ); ?></h1>
<!-- /wp:heading -->

<!-- wp:paragraph {"className":"coodyssee-measure","fontSize":"lead"} -->
<p class="coodyssee-measure has-lead-font-size"><?php esc_html_e( 'Frames, stone, metal, work on ropes: one quote for a whole building site.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:group {"align":"full","className":"coodyssee-plain","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull coodyssee-plain"><!-- wp:columns {"align":"wide"} -->
<div class="wp-block-columns alignwide"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:coodyssee/testimonial /-->

<!-- wp:coodyssee/funders /--></div>
<!-- /wp:group -->

<!-- wp:pattern {"slug":"coodyssee-theme/join"} /-->
