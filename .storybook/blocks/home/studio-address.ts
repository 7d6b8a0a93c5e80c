/** What a link to the studio already says of the badge: its own words of the address. */
export interface StudioOrder {
  readonly nom?: string | undefined;
  readonly metier?: string | undefined;
  readonly couleur?: string | undefined;
  readonly statut?: string | undefined;
  readonly forme?: string | undefined;
  readonly encre?: string | undefined;
}

/** The studio is built beside these pages: `dist/studio` and `dist/storybook`. */
const studio = '../studio/';

/** @example studioAddress({ forme: 'seal' }) // '../studio/#forme=seal' */
export function studioAddress(order: StudioOrder = {}): string {
  const said = new URLSearchParams(
    Object.entries(order).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return said.size > 0 ? `${studio}#${said}` : studio;
}

/** Whether the studio is there: by a picture of its own, which a page opened from a disk may ask for too. */
export const findStudio = (): Promise<boolean> =>
  new Promise((resolve) => {
    const icon = new Image();
    icon.onload = () => resolve(true);
    icon.onerror = () => resolve(false);
    icon.src = `${studio}apple-touch-icon.png`;
  });
