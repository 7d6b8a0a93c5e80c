/** A bank card's outline: on paper or on a screen, it tells whether a millimetre is one. */
export const Ruler = () => (
  <div className="sheet-ruler">
    <span>85,6 × 53,98 mm</span>
  </div>
);
