export { createLatinTypesetter } from '../../compat.ts';
