/** What a poster and a flyer announce, in the member's own words. */
export interface PosterText {
  /** Large: « Portes ouvertes à l’atelier ». Without it there is nothing to print. */
  readonly title: string;
  /** « Samedi 12 juin, de 14 h à 18 h ». */
  readonly date?: string;
  /** « Salle des fêtes, Chorges ». */
  readonly place?: string;
  /** A few sentences. */
  readonly text?: string;
}
