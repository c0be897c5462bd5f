/** Whether the build has the automatic gate; `izin.marked.js`, for sites that mark every tag, has none. */
export const isAutomatic: boolean = true;
