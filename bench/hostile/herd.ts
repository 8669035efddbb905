import { setPriority } from 'node:os';
import { loose } from './hostile-clients.ts';
import type { HerdOrder } from './open-herd.ts';

/** The herd as a process of its own: told where to graze, until it is told to stop; then it says what it got. */
process.once('message', (order: HerdOrder) => {
  // Elsewhere they would have machines of their own: they take what processor time the house and its people leave.
  setPriority(19);
  const herd = loose(order.url, order.tokens, order.connections);
  process.once('message', async () => {
    await herd.stop();
    process.send?.([...herd.harvest]);
    process.disconnect?.();
  });
});
