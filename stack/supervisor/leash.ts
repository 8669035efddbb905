/**
 * Loaded before a child's own code (`node --import`): when its supervisor is gone, even by kill -9, the child drains and
 * ends as if it had been told to, so that the next start finds free ports.
 */
const LONGEST_DRAIN_MS = 10_000;

process.once('disconnect', () => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), LONGEST_DRAIN_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// Listening alone would keep a process alive that has nothing left to do.
process.channel?.unref();
