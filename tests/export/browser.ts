import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright';

/** The system's Chromium, with nothing in its way that depends on the machine. */
export const openBrowser = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({
    ...options,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  });

/** A page at one pixel to the pixel. */
export const openPage = (browser: Browser, size: { width: number; height: number }): Promise<Page> =>
  browser.newPage({ viewport: size, deviceScaleFactor: 1 });
