/** Something is under way; what it is must be said in words beside it. */
export const Pending = () => (
  <svg className="coodyssee-pending" viewBox="0 0 24 16" aria-hidden="true">
    <circle cx="3.5" cy="12" r="2.5" />
    <circle cx="12" cy="8" r="2.5" />
    <circle cx="20.5" cy="4" r="2.5" />
  </svg>
);
