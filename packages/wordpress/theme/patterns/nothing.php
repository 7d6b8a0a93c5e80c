<?php
/**
 * Title: Nothing found
 * Slug: coodyssee-theme/nothing
 * Inserter: no
 */
?>
<!-- wp:paragraph -->
<p><?php esc_html_e( 'Nothing here yet.', 'coodyssee-theme' ); ?></p>
<!-- /wp:paragraph -->
