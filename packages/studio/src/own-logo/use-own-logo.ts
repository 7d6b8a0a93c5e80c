import { useSyncExternalStore } from 'react';
import { currentLogo, noLogo, type OwnLogoState, subscribe } from './own-logo-store.ts';

/** The member's own logo in this session, wherever on the page it is needed; `logo` is there once it is read. */
export const useOwnLogo = (): OwnLogoState => useSyncExternalStore(subscribe, currentLogo, () => noLogo);
