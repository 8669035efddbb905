/** Waits so many milliseconds, or until the signal is aborted. */
export async function pause(milliseconds: number, ended: AbortSignal): Promise<void> {
  if (ended.aborted || milliseconds === 0) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const wake = (): void => resolve();
  const timer = setTimeout(wake, milliseconds);
  ended.addEventListener('abort', wake, { once: true });
  await promise;
  clearTimeout(timer);
  ended.removeEventListener('abort', wake);
}
