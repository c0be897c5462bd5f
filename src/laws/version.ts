/** Version of the rules: a decision's record names it. Raised with each change of a row. */
export const version = '2026-11-27';
