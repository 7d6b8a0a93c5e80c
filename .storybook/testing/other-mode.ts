import type { Preview } from '@storybook/react-vite';
import type { RunOptions } from 'axe-core';

type AfterEach = Exclude<NonNullable<Preview['afterEach']>, readonly unknown[]>;

/** Storybook looks for the mode a story is shown in; this looks once more in the other one. */
export const checkOtherMode: AfterEach = async ({ parameters, globals, viewMode }) => {
  if (import.meta.env.VITEST_STORYBOOK !== 'false' || viewMode === 'docs') return;
  const { test = 'error', disable = false, config = {}, options = {} } = parameters.a11y ?? {};
  if (test !== 'error' || disable || globals.a11y?.manual) return;
  const { default: axe } = await import('axe-core');
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = before === 'dark' ? 'light' : 'dark';
  try {
    await settled();
    axe.reset();
    axe.configure({ ...config, rules: [{ id: 'region', enabled: false }, ...(config.rules ?? [])] });
    const page = { include: document.body, exclude: storybooksOwn };
    const { violations } = await axe.run(page, options as RunOptions);
    if (violations.length > 0) throw new Error(describe(violations, dataset.theme));
  } finally {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  }
};

/** Colours change by a transition, however short: what is measured is where it ends. */
async function settled(): Promise<void> {
  await new Promise((seen) => requestAnimationFrame(seen));
  const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

const storybooksOwn = ['.sb-wrapper', '#storybook-docs', '#storybook-highlights-root'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const describe = (violations: readonly Violation[], mode: string): string =>
  [
    `axe, in ${mode} mode:`,
    ...violations.flatMap(({ id, help, nodes }) => [
      `${id}: ${help}`,
      ...nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`),
    ]),
  ].join('\n');
