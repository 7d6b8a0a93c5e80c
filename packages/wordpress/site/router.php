<?php
/** PHP's own server hands files out itself; all else goes to WordPress, as a host's rewriting does. */
( function (): void {
	$GLOBALS['router_root'] = getenv( 'COODYSSEE_SITE' );
	$path                   = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
	$file                   = $GLOBALS['router_root'] . $path;
	if ( '/' !== $path && is_file( $file ) ) {
		$GLOBALS['router_script'] = false;
		return;
	}
	$index = rtrim( $path, '/' ) . '/index.php';
	if ( is_dir( $file ) && is_file( $GLOBALS['router_root'] . $index ) && '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/" );
		exit;
	}
	$GLOBALS['router_script'] = is_dir( $file ) && is_file( $GLOBALS['router_root'] . $index ) ? $index : '/index.php';
} )();
if ( false === $GLOBALS['router_script'] ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $GLOBALS['router_script'];
chdir( dirname( $GLOBALS['router_root'] . $GLOBALS['router_script'] ) );
require $GLOBALS['router_root'] . $GLOBALS['router_script'];
