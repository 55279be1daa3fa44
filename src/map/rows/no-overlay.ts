/** In place of `load-overlay` in a page that is one file: its rows keep to marks for several. */
export const loadOverlay = null;
