<?php
/** Fills a site with invented members and the pages of the theme's patterns: `demo.php ROWS`, the rows as JSON. */
[ $rows ] = $words;
wp_set_current_user( 1 );
foreach ( json_decode( file_get_contents( $rows ), true, 16, JSON_THROW_ON_ERROR ) as $row ) {
	Coodyssee\import_row( $row );
}

/** A pattern's blocks, the patterns in it included, with what only a real site knows. */
$pattern = function ( string $name, array $filled = array() ) use ( &$pattern ): string {
	$content = WP_Block_Patterns_Registry::get_instance()->get_registered( "coodyssee-theme/$name" )['content'];
	$content = preg_replace_callback( '#<!-- wp:pattern \{"slug":"coodyssee-theme/([a-z]+)"\} /-->#', fn( $found ) => $pattern( $found[1] ), $content );
	foreach ( $filled as [ $block, $attributes ] ) {
		$content = preg_replace( "#<!-- wp:coodyssee/$block /-->#", "<!-- wp:coodyssee/$block " . addcslashes( serialize_block_attributes( $attributes ), '\\$' ) . ' /-->', $content, 1 );
	}
	return $content;
};

$count  = (int) wp_count_posts( Coodyssee\MEMBER )->publish;
$source = array( 'source' => 'Annuaire de démonstration', 'date' => '2026-11-02' );
$home   = array(
	array( 'key-figure', array( 'value' => (string) $count, 'label' => 'activités, de la vannerie à la cartographie' ) + $source ),
	array( 'key-figure', array( 'value' => (string) count( Coodyssee\member_towns() ), 'label' => 'communes, de Serres à Névache' ) + $source ),
	array( 'key-figure', array( 'value' => '1', 'label' => 'seule entreprise, à celles et ceux qui y travaillent' ) + $source ),
	array( 'testimonial', array(
		'words'         => 'On m’avait dit qu’entreprendre, c’était partir seule. Ici, quand je suis en altitude, quelqu’un répond au téléphone.',
		'name'          => 'L’Échappée belle',
		'capacity'      => 'Accompagnatrice en moyenne montagne, Guillestre',
		'date'          => '2026-09-18',
		'consentGiven'  => '2026-09-18',
		'consentRecord' => 'accords/2026-09-18.pdf',
		'colour'        => get_post_meta( Coodyssee\member_named( 'L’Échappée belle' ), 'coodyssee_day', true ),
	) ),
);

$page = function ( string $title, string $content, string $template = 'page-wide' ): int {
	$known = get_page_by_path( sanitize_title( $title ) );
	return wp_insert_post( wp_slash( array(
		'ID'           => $known ? $known->ID : 0,
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_title'   => $title,
		'post_content' => $content,
		'page_template' => $template,
	) ) );
};

$front = $page( 'Accueil', $pattern( 'home', $home ) );
$links = array(
	'Annuaire' => $page( 'Annuaire', $pattern( 'directory' ) ),
	'Presse'   => $page( 'Presse', $pattern( 'press', array_slice( $home, 0, 2 ) ) ),
	'Bâtiment' => $page( 'Bâtiment', $pattern( 'pole', array_merge( array_slice( $home, 0, 2 ), array( array( 'funders', array( 'project' => 'Ateliers partagés', 'number' => 'DEMO-2027-014', 'from' => '2027-01-01', 'to' => '2028-12-31', 'region' => 'Région de démonstration', 'department' => 'Département de démonstration' ) ) ) ) ) ),
);
update_option( 'show_on_front', 'page' );
update_option( 'page_on_front', $front );
$menu = '';
foreach ( $links as $label => $id ) {
	$menu .= sprintf( '<!-- wp:navigation-link {"label":"%s","type":"page","id":%d,"url":"%s","kind":"post-type"} /-->', $label, $id, get_permalink( $id ) );
}
foreach ( get_posts( array( 'post_type' => 'wp_navigation', 'numberposts' => -1 ) ) as $old ) {
	wp_delete_post( $old->ID, true );
}
wp_insert_post( wp_slash( array( 'post_type' => 'wp_navigation', 'post_status' => 'publish', 'post_title' => 'Menu', 'post_content' => $menu ) ) );
// what is public of the cooperative; its legal form and its register are for its keeper to write
update_option( 'coodyssee_legal', array( 'name' => 'Coodyssée', 'seat' => 'Avenue d’Embrun, 05230 Chorges', 'siret' => '508 536 364 00021', 'vat' => 'FR88508536364', 'phone' => '04 92 48 53 05' ) );
echo $count;
