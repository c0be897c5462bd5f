/** Selects what waits for a grant, marked by the site or by the automatic gate. */
export const held = '[data-consent]';
