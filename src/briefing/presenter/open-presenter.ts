/** In the address of the presenter's window. */
export const PRESENTER_KEY = "presenter";

/** Opens the presenter's window, or brings it to the front; false where the browser forbids it. */
export function openPresenter(): boolean {
  const address = new URL(`?${PRESENTER_KEY}=1`, document.baseURI);
  return window.open(address.href, "attest-presenter", "width=1100,height=760") !== null;
}
