<?php
/**
 * Title: A member’s own words
 * Slug: coodyssee-theme/member
 * Categories: coodyssee
 * Description: Under a member’s name and badge: what they do, for whom, and what a customer says.
 * Block Types: core/post-content
 * Post Types: coodyssee_member
 */
?>
<!-- wp:heading {"className":"is-style-coodyssee-ground"} -->
<h2 class="wp-block-heading is-style-coodyssee-ground"><?php esc_html_e( 'What I do', 'coodyssee-theme' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:paragraph {"placeholder":"<?php esc_attr_e( 'In a few sentences, as you would say it to a neighbour.', 'coodyssee-theme' ); ?>"} -->
<p></p>
<!-- /wp:paragraph -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"></figure>
<!-- /wp:gallery -->

<!-- wp:coodyssee/testimonial /-->
