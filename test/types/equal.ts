/** Is `true` where two types are the same, `any` and optional keys told apart, else `false`. */
export type Equal<A, B> =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- T is what tells them apart
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for `true`: `expectType<Equal<typeof found, string>>(true)`. */
export const expectType = <Claim extends true>(claim: Claim): Claim => claim;
