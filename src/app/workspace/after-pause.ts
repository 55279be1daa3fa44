/** Milliseconds of rest after which what was typed is written. */
const PAUSE = 300;

/** After a pause of the hand, or at once when the page goes: writing is dear, and letters are many. */
export function afterPause(): (act: () => void) => void {
  let timer: number | undefined;
  let waiting: (() => void) | null = null;
  const flush = () => {
    window.clearTimeout(timer);
    waiting?.();
    waiting = null;
  };
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  return (act) => {
    waiting = act;
    window.clearTimeout(timer);
    timer = window.setTimeout(flush, PAUSE);
  };
}
