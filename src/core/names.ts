/** Lists the names of cookies or keys, however a configuration has them: listed, described, or one alone. */
export const namesOf = (given: unknown): string[] =>
  (typeof given === 'object' && !Array.isArray(given)
    ? Object.keys(given ?? {})
    : [given].flat()
  ).filter((each) => typeof each === 'string');
