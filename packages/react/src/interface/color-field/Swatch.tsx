/** A sample of a colour; what it is must be said in words beside it. */
export const Swatch = ({ colour }: { readonly colour?: string | undefined }) => (
  <span className="coodyssee-swatch" style={{ background: colour }} aria-hidden="true" />
);
