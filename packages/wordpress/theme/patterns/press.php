<?php
/**
 * Title: Press page
 * Slug: coodyssee-theme/press
 * Categories: coodyssee
 * Description: Who we are in a few lines, figures with their sources, the logo, whom to call.
 * Block Types: core/post-content
 * Post Types: page
 * Viewport Width: 1280
 */
?>
<!-- wp:group {"align":"full","className":"is-style-coodyssee-warm","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-warm"><!-- wp:heading {"level":1,"className":"is-style-coodyssee-ground coodyssee-display"} -->
<h1 class="wp-block-heading is-style-coodyssee-ground coodyssee-display"><?php esc_html_e( 'Press', 'coodyssee-theme' ); ?></h1>
<!-- /wp:heading -->

<!-- wp:paragraph {"className":"coodyssee-measure","fontSize":"lead"} -->
<p class="coodyssee-measure has-lead-font-size"><?php esc_html_e( 'Coodyssée is a cooperative of activities and employment of the Hautes-Alpes: everyone carries on their own trade in a business held in common.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:group {"align":"full","className":"coodyssee-plain","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull coodyssee-plain"><!-- wp:heading {"className":"is-style-coodyssee-ground"} -->
<h2 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'In figures', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:columns {"align":"wide"} -->
<div class="wp-block-columns alignwide"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:heading {"className":"is-style-coodyssee-ground"} -->
<h2 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'The logo', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:columns {"align":"wide"} -->
<div class="wp-block-columns alignwide"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/logo {"variant":"descriptor","width":320} /--></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/logo {"variant":"vertical","width":200} /--></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:heading {"className":"is-style-coodyssee-ground"} -->
<h2 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'Whom to call', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p><?php esc_html_e( 'A name, a telephone number, an address.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->
