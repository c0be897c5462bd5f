/** Selects what waits: for a grant, marked by the site or by the automatic gate, or for the preferences to stand in it. */
export const held = '[data-consent],[data-izin-preferences]';
