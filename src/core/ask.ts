import type { AskedWords, Text } from './text.js';

/** Puts the words of a law that leaves things open into the first layer's: `optout` refuses there, `accept` keeps. */
export const askToRefuse = (
  text: Text,
  { title, body, refuse, keep, settings }: AskedWords,
): Text => ({ ...text, title, body, settings, optout: refuse, accept: keep });
