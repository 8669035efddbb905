import { serveSubgraph } from '@guichet/chassis/subgraph/own-process.ts';
import { openBilling } from './service.ts';

/** The web process of billing in the layout `split`. */
await serveSubgraph({ name: 'billing', open: openBilling, asks: ['identity', 'invoices'] });
