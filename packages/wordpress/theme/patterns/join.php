<?php
/**
 * Title: Call to join
 * Slug: coodyssee-theme/join
 * Categories: coodyssee
 * Description: The cooperative’s orange ground, a few words and a button.
 */
?>
<!-- wp:group {"align":"full","className":"is-style-coodyssee-brand","anchor":"rejoindre","layout":{"type":"constrained","contentSize":"72rem"}} -->
<div class="wp-block-group alignfull is-style-coodyssee-brand" id="rejoindre"><!-- wp:heading -->
<h2 class="wp-block-heading"><?php esc_html_e( 'There is a place on the rope', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:paragraph {"className":"coodyssee-measure","fontSize":"lead"} -->
<p class="coodyssee-measure has-lead-font-size"><?php esc_html_e( 'Two hours, and no papers to prepare. We look together whether the cooperative suits you.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button"><?php esc_html_e( 'Come to a meeting', 'coodyssee-theme' ); ?></a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons --></div>
<!-- /wp:group -->
