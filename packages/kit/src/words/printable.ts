export { jsonText, printable } from '@coodyssee/preflight/words';
