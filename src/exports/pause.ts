/** Lets the page draw and answer between two steps of a long piece of work. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
