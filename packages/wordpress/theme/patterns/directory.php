<?php
/**
 * Title: Directory page
 * Slug: coodyssee-theme/directory
 * Categories: coodyssee
 * Description: A title on snow, and every member.
 * Block Types: core/post-content
 * Post Types: page
 * Viewport Width: 1280
 */
?>
<!-- wp:group {"align":"full","className":"is-style-coodyssee-warm","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-warm"><!-- wp:heading {"level":1,"className":"is-style-coodyssee-ground coodyssee-display"} -->
<h1 class="wp-block-heading is-style-coodyssee-ground coodyssee-display"><?php esc_html_e( 'The directory', 'coodyssee-theme' ); ?></h1>
<!-- /wp:heading -->

<!-- wp:paragraph {"className":"coodyssee-measure","fontSize":"lead"} -->
<p class="coodyssee-measure has-lead-font-size"><?php esc_html_e( 'A name, a trade, a town: accents and capitals do not matter.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:group {"align":"full","className":"coodyssee-plain","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull coodyssee-plain"><!-- wp:coodyssee/directory {"align":"wide"} /--></div>
<!-- /wp:group -->
