/** Whose a cookie, storage key or database is: exact names, or prefixes that end in `*`. */
export type Names = [pattern: string, id: string][];

/**
 * Makes the verdict on names: whose grant one waits for. A name that a granted partner has too is
 * free. Uses nothing from outside its body, so that workers can be given its text.
 */
export function createNameVerdict(names: Names, isOpen: (id: string) => boolean) {
  return (name: string): string | undefined => {
    let held: string | undefined;
    for (const [pattern, id] of names)
      if (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern) {
        if (isOpen(id)) return undefined;
        held ??= id;
      }
    return held;
  };
}
