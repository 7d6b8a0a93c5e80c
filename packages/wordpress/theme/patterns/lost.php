<?php
/**
 * Title: Page not found
 * Slug: coodyssee-theme/lost
 * Inserter: no
 */
?>
<!-- wp:heading {"level":1,"className":"is-style-coodyssee-ground"} -->
<h1 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'This path leads nowhere', 'coodyssee-theme' ); ?></h1>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p><?php esc_html_e( 'The page was moved, or never was. Search, or go back to the home page.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:search {"showLabel":true} /-->
