/** Lists the categories every site has, in the order in which people read them. */
export const standardCategories: readonly string[] = [
  'necessary',
  'preferences',
  'analytics',
  'ads',
  'personalization',
  'embeds',
];

/** Ids of categories and partners: they are joined by dots in the cookie and by spaces in markup. */
export const idPattern = /^[a-z][\w-]{0,63}$/i;
