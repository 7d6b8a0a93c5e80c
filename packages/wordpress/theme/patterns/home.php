<?php
/**
 * Title: Home page
 * Slug: coodyssee-theme/home
 * Categories: coodyssee
 * Description: A title on snow, the frieze of all members, figures, the directory, a testimony, a call.
 * Block Types: core/post-content
 * Post Types: page
 * Viewport Width: 1280
 */
?>
<!-- wp:group {"align":"full","className":"is-style-coodyssee-warm coodyssee-hero-band","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-warm coodyssee-hero-band"><!-- wp:paragraph {"className":"is-style-coodyssee-overline"} -->
<p class="is-style-coodyssee-overline"><?php esc_html_e( 'Cooperative of activities and employment, Hautes-Alpes', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":1,"className":"coodyssee-display"} -->
<h1 class="wp-block-heading coodyssee-display"><?php esc_html_e( 'In business, roped together', 'coodyssee-theme' ); ?></h1>
<!-- /wp:heading -->

<!-- wp:paragraph {"className":"coodyssee-measure","fontSize":"lead"} -->
<p class="coodyssee-measure has-lead-font-size"><?php esc_html_e( 'Each keeps their trade and their name. We share the ground, the rope and the view: one status, one set of books, some building sites, and colleagues.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#rejoindre"><?php esc_html_e( 'Come to a meeting', 'coodyssee-theme' ); ?></a></div>
<!-- /wp:button -->

<!-- wp:button {"className":"is-style-outline"} -->
<div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="#annuaire"><?php esc_html_e( 'Find a trade', 'coodyssee-theme' ); ?></a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->

<!-- wp:coodyssee/cordee {"align":"full"} /--></div>
<!-- /wp:group -->

<!-- wp:group {"align":"full","layout":{"type":"constrained","contentSize":"72rem"},"className":"coodyssee-plain"} -->
<div class="wp-block-group alignfull coodyssee-plain"><!-- wp:heading {"className":"is-style-coodyssee-ground"} -->
<h2 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'Every trade of the mountain and of the valley', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:coodyssee/directory {"align":"wide","level":3,"perPage":9} /--></div>
<!-- /wp:group -->

<!-- wp:group {"align":"full","className":"is-style-coodyssee-warm","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-warm"><!-- wp:columns {"align":"wide"} -->
<div class="wp-block-columns alignwide"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:coodyssee/key-figure /--></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:group {"className":"coodyssee-measure","layout":{"type":"default"}} -->
<div class="wp-block-group coodyssee-measure"><!-- wp:coodyssee/testimonial /--></div>
<!-- /wp:group --></div>
<!-- /wp:group -->

<!-- wp:pattern {"slug":"coodyssee-theme/join"} /-->
