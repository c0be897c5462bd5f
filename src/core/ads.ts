/** Says whether a category is one that a child isn't asked for, and a browser's signal or an opt-out of sharing refuses. */
export const isForAds = (id: string): boolean => id === 'ads' || id === 'personalization';
