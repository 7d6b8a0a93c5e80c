export const defaultKey = 'coodyssee-theme';

/** A string that no `</script>` in it can end. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

/**
 * What the page runs first, as text: for `ThemeScript`, and for a site that writes its own `head`. A browser that keeps
 * nothing, or a page that may not ask, follows the system.
 */
export const themeScript = (storageKey: string = defaultKey): string =>
  `try{var t=localStorage.getItem(${quoted(storageKey)});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
