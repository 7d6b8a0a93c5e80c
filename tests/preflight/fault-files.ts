import type { FaultCode } from '@coodyssee/preflight';

/** Files from elsewhere, each made with one fault, and what must be said of it; nothing more is. */
export const files: Readonly<Record<string, readonly FaultCode[]>> = {
  '01-clean-x4': [],
  '02-jpx-rgb-nocs': ['rgb'],
  '13-x4-no-profile': ['claim-broken'],
  // changed after it was packed: the page is another one, and the standard’s keys are gone
  '29-incremental-over-objstm': ['rgb', 'claim-broken', 'no-bleed'],
  '29a-objstm': [],
  '33-x1a-lab-17': ['claim-broken'],
  'bleedbox-without-paint': ['bleed-not-painted', 'no-standard'],
  'blend-array': ['transparency', 'no-standard'],
  'chrome-grad-only': ['no-trim', 'rgb', 'no-intent', 'no-standard'],
  'font-unused-not-embedded': ['no-standard'],
  'form-nest-6x8': ['no-intent', 'no-standard'],
  'hairline-zero': ['hairlines', 'no-standard'],
  'image-jpx-no-colorspace': ['transparency', 'no-standard', 'partly-unread'],
  'ink-400-image': ['too-much-ink', 'no-standard'],
  'inline-image-rgb': ['bleed-not-painted', 'rgb', 'coarse-images', 'no-standard'],
  'intent-srgb': ['screen-intent', 'no-standard'],
  'invisible-text-ocr': ['no-standard'],
  'page-group-rgb': ['rgb-group', 'no-standard'],
  'registration-all': ['too-much-ink', 'registration', 'no-standard'],
  'shading-pattern-rgb': ['rgb', 'no-standard'],
  'shared-resources-8-forms': ['no-intent', 'no-standard'],
  'trim-outside-media': ['boxes', 'no-bleed', 'no-standard'],
  userunit: ['user-unit', 'no-standard'],
  'white-overprint': ['white-overprint', 'no-standard'],
};
