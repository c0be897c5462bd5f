/** What the user can mend: one sentence, with the remedy. */
export class Refusal extends Error {}
