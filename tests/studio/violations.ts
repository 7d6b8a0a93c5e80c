import type { Page } from 'playwright';

/** Writes down what the page's content security policy stops, in the page and in its frames. */
export async function recordViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('recordViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    const { recordViolation } = globalThis as unknown as { recordViolation: (violation: string) => void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      recordViolation(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return violations;
}
