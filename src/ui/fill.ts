/** Puts values into a text's slots: `fill('Hello {name}', { name: 'Ayu' })`. */
export const fill = (text: string, slots: Record<string, string | number>): string =>
  text.replace(/{(\w+)}/g, (slot, name: string) => String(slots[name] ?? slot));
