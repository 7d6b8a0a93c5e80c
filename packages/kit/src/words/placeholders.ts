export { findPlaceholder } from '@coodyssee/preflight/words';
