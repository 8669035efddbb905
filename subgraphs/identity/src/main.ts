import { serveSubgraph } from '@guichet/chassis/subgraph/own-process.ts';
import { openIdentity } from './service.ts';

/** Identity's web process in the layout `split`. */
await serveSubgraph({ name: 'identity', open: openIdentity, asks: ['invoices', 'billing'] });
