export { frenchMm } from '@coodyssee/preflight/words';
