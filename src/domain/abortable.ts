/**
 * A promise that a signal may end. `begin` starts what it waits for and gives what to do when the
 * signal is aborted before that. Once it is settled the signal, which may outlive it by far, holds
 * nothing of it.
 */
export function abortable<T>(
  signal: AbortSignal | undefined,
  begin: (resolve: (value: T) => void, reject: (reason: unknown) => void) => () => void,
): Promise<T> {
  let onAbort: () => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    onAbort = begin(resolve, reject);
  });
  signal?.addEventListener("abort", onAbort);
  return promise.finally(() => signal?.removeEventListener("abort", onAbort));
}
