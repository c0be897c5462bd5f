/** Says how many there are of something: `1 finding`, `2 findings`. */
export const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? '' : 's'}`;
