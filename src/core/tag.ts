/** Some languages are written differently from place to place; all else is one file a language. */
const tag = /(pt|zh)-\w+|\w*/;

/** Names the file of a language (BCP 47, in whatever case). */
export const fileOf = (language: string): string => language.toLowerCase().match(tag)![0];
