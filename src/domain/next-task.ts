/** Resolves in a task of its own, so that the browser can paint and answer in between. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
