import type { Preview } from '@storybook/react-vite';

type AfterEach = Exclude<NonNullable<Preview['afterEach']>, readonly unknown[]>;

/** Widths of telephones in use, from the narrowest that WCAG asks for. */
const widths = [320, 360, 390] as const;

/** Every story on a telephone: nothing reaches beyond the page, and no word out of its line. */
export const checkPhones: AfterEach = async ({ viewMode }) => {
  const frame = window.frameElement as HTMLElement | null;
  if (import.meta.env.VITEST_STORYBOOK !== 'false' || viewMode === 'docs' || !frame) return;
  const before = frame.style.width;
  const faults: string[] = [];
  try {
    for (const width of widths) {
      frame.style.width = `${width}px`;
      faults.push(...(await settledFaults()).map((fault) => `at ${width} px: ${fault}`));
    }
  } finally {
    frame.style.width = before;
    await drawn();
  }
  if (faults.length > 0) throw new Error(`Beyond the page of a telephone:\n${faults.join('\n')}`);
};

/** The new width is laid out. */
const drawn = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise((seen) => requestAnimationFrame(seen));
};

/** What is left when all that measures itself, an open list for one, has followed the page. */
async function settledFaults(): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (let turn = 0; turn < 10; turn++) {
    await drawn();
    faults = overflows(window.innerWidth);
    if (faults.length === 0) break;
  }
  return faults;
}

/** What scrolls by itself may be wider, and what is cut on purpose is not seen. */
const isHeld = (element: Element): boolean => {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, position, clipPath } = getComputedStyle(around);
    if (around !== document.documentElement && around !== document.body && overflowX !== 'visible')
      return true;
    if (position === 'fixed' || clipPath !== 'none') return true;
  }
  return false;
};

const nameOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 40)}"`;

function overflows(width: number): readonly string[] {
  const beyond = [...document.querySelectorAll('#storybook-root *, body > :not([id]) *')].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element),
  );
  const innermost = beyond.filter(
    (element) => !beyond.some((other) => other !== element && element.contains(other)),
  );
  const words = spilledWords(width);
  const page = document.documentElement.scrollWidth;
  if (page <= width + 1 && words.length === 0) return [];
  return [`the page is ${page} wide`, ...innermost.slice(0, 3).map(nameOf), ...words.slice(0, 3)];
}

/** Words that are drawn beyond the page, though their box is not. */
function spilledWords(width: number): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const spilled: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent || parent.closest('.sb-wrapper, script, style')) continue;
    range.selectNodeContents(node);
    const isOut = [...range.getClientRects()].some(({ right }) => right > width + 1);
    if (isOut && !isHeld(parent)) spilled.push(nameOf(parent));
  }
  return spilled;
}
