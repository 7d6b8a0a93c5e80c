export { frenchSize } from '@coodyssee/preflight/words';
