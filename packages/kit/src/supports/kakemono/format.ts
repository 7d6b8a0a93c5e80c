/** A roll-up banner at its true size, in mm from its top; the floor is at its foot. */
export const page = { width: 850, height: 2000, margin: 80, ground: 1560 } as const;
export const inner = page.width - 2 * page.margin;

/** Heights in mm from the top: what is read stands where eyes and telephones are. */
export const levels = {
  /** With whom: over the name, and over a logo that leads. */
  endorsement: 130,
  /** 171 to 147 cm over the floor. */
  name: { top: 290, foot: 530 },
  /** How far down a trade may reach. */
  trade: 676,
  /** 130 to 105 cm over the floor. */
  contacts: { top: 706, foot: 950 },
  /** The white that a member's own logo stands on: where the logo begins, and the room under it. */
  logo: { top: 250, foot: 110 },
  snow: 650,
} as const;
