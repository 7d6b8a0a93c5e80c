/** A site's icons, its manifest, its pictures for sharing and the tags that name them. Works in a browser too. */
export { makeSiteFiles, type SiteFiles } from './make-site-files.ts';
export type { SiteFile, SiteRequest } from './site-order.ts';
