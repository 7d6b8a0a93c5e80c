/** What a page does with the canvas's pictures: bundled by the test and run in Chromium. */
import { renderPng } from '@coodyssee/logo/canvas';

declare global {
  interface Window {
    drawPng: (...order: Parameters<typeof renderPng>) => Promise<number[]>;
  }
}

window.drawPng = async (...order) => [...(await renderPng(...order))];
