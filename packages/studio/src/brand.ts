/** The brand whose badges the page draws: see « a brand of your own » in CONTRIBUTING. */
export { brand } from '@coodyssee/logo/brand';
