export { fr, setSpaces } from '@coodyssee/preflight/words';
