import { startPostgres } from '../embedded-postgres.ts';

// A Guichet that a test may kill.
await startPostgres({ directory: process.argv[2] ?? '', say: () => undefined });
process.send?.('ready');
