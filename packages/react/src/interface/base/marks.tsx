/** The marks of the controls, drawn on the logo’s 3-4-5 triangle. */

/** Ticked: both strokes stand at the slope of the shoulders, 4/3. */
export const CheckMark = () => (
  <svg className="coodyssee-mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M5 10l3.75 5L15.5 6" />
  </svg>
);

/** Some are ticked. */
export const DashMark = () => (
  <svg className="coodyssee-mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M5 10H15" />
  </svg>
);

/** Opens downwards: the same triangle lying. */
export const ChevronMark = () => (
  <svg className="coodyssee-mark" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M4 8L10 12.5L16 8" />
  </svg>
);
