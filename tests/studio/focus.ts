import type { Page } from 'playwright';

/** One stop of the Tab key. */
export interface Stop {
  /** `button Copier le lien` */
  readonly name: string;
  /** Whether a ring of 2 px or more is drawn round it, or round what holds it. */
  readonly isSeen: boolean;
  /** Whether another part of the page lies over it. */
  readonly isHidden: boolean;
}

/** Where the focus is; nothing once it has left the page. */
const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    element.setAttribute('data-visited', '');
    const ring = (one: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    };
    const label = (element as HTMLInputElement).labels?.[0];
    const near = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      label,
      label?.parentElement,
    ];
    const marked = near.filter((one) => one != null);
    const shown = element.closest('.coodyssee-hidden, [data-rac] span') && label ? label : element;
    const { left, top, width, height } = shown.getBoundingClientRect();
    // a field that only carries a choice is seen by its label
    const box = width < 3 && label ? label.getBoundingClientRect() : { left, top, width, height };
    // the middle of what is in the window: a browser scrolls no further than it must
    const middle = (start: number, size: number, most: number) =>
      (Math.max(0, start) + Math.min(most, start + size)) / 2;
    const at = document.elementFromPoint(
      middle(box.left, box.width, innerWidth),
      middle(box.top, box.height, innerHeight),
    );
    const isOn = marked.some((one) => one.contains(at) || at?.contains(one));
    const words = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
    return {
      name: `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${words.trim().slice(0, 40)}`,
      isSeen: marked.some(
        (one) =>
          ring(one) ||
          [...one.children].some((child) => child.contains(element) && ring(child)) ||
          [...one.querySelectorAll(':scope > *')].some(ring),
      ),
      isHidden: !isOn,
    };
  });

/** Waits until what the last key moved or drew has been painted, and what has the focus stays where it is. */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    const where = () => JSON.stringify(document.activeElement?.getBoundingClientRect());
    let [last, still] = ['', 0];
    while (still < 3) {
      await frame();
      still = where() === last ? still + 1 : 0;
      last = where();
    }
  });
}

/** Every stop of the Tab key, from the top of the page until the focus leaves it. */
export async function stopsOf(page: Page, most = 200): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    await stillness(page);
    const stop = await stopOf(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus went round: over ${most} stops.`);
}

/** What can be pressed or filled, by itself or as one of a group, and was not visited. */
export const unreached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wanted =
      'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [role=radio]';
    const groups = '[role=radiogroup], [role=toolbar], [role=tablist], [role=grid], [role=listbox]';
    // what a closed <details> holds is there, and not shown
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    return [...document.querySelectorAll(wanted)]
      .filter((element) => isShown(element) && !element.closest('[aria-hidden=true], [inert]'))
      .filter(
        (element) => !(element as HTMLButtonElement).disabled && element.getAttribute('type') !== 'hidden',
      )
      .filter((element) => {
        const group = element.closest(groups);
        return (
          !element.hasAttribute('data-visited') && !group?.matches(':has([data-visited]), [data-visited]')
        );
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
      );
  });
