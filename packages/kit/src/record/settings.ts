/**
 * What the cooperative says of itself. A legal fact that is not given is never guessed: a support that must
 * carry it is refused.
 */
export interface Settings {
  readonly legal: LegalIdentity;
  readonly print: PrintSettings;
  readonly projects: readonly FundedProject[];
  /** Networks the cooperative belongs to, in their order and their own case: « Co’hop », « lescop ». */
  readonly networks: readonly string[];
  /** The cooperative's professional insurance, which building trades must name. */
  readonly insurance?: Insurance;
}

/** The legal person behind every member: all of them share it. */
export interface LegalIdentity {
  readonly name: string;
  /** `SARL`, `SA`… */
  readonly form?: string;
  /** Town of the registry: `Gap`. */
  readonly registry?: string;
  /** `à capital variable` is law for a Scop; the amount is usual: `20 000 €`. */
  readonly capital?: string;
  /** Nine digits. */
  readonly siren?: string;
  /** Fourteen digits. */
  readonly siret?: string;
  /** `FR88508536364`. */
  readonly vat?: string;
  /** `8299Z`. */
  readonly naf?: string;
  /** Declaration number of a training body, eleven digits. */
  readonly trainingNumber?: string;
  /** Street, then postcode and town after a comma: `Avenue d’Embrun, 05230 Chorges`. */
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
}

/** A professional insurance, as quotes and invoices name it. */
export interface Insurance {
  readonly insurer: string;
  /** The insurer's address or phone. */
  readonly contact: string;
  /** Where it covers: `France métropolitaine`. */
  readonly cover: string;
}

/** What printers ask for, where they differ. */
export interface PrintSettings {
  /** mm; default 3. */
  readonly bleed: number;
  /** Least room between the trim and what must not be cut, mm; default 5. */
  readonly safe: number;
  /** Greatest sum of the four inks, percent; default 280. */
  readonly totalInk: number;
  readonly standard: 'x-4' | 'x-1a';
  readonly marks: boolean;
  /** Name of the separation a cutter follows; default `CutContour`. */
  readonly cutSpot: string;
  /** Name of the spot that replaces the brand orange; none prints it in four inks. */
  readonly orangeSpot?: string;
  /** Name of the white that a drawing in white alone is printed in; default `White`. */
  readonly whiteSpot?: string;
}

/** A project paid in part by others, whose supports must say so between two dates. */
export interface FundedProject {
  readonly id: string;
  readonly title: string;
  /** First and last day, `2026-01-01`. */
  readonly from: string;
  readonly to: string;
  readonly statement: 'funded' | 'co-funded';
  /** Other funders in their order, as they are named. */
  readonly funders: readonly string[];
}
