export { count } from '@coodyssee/preflight/words';
