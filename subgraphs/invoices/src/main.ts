import { serveSubgraph } from '@guichet/chassis/subgraph/own-process.ts';
import { openInvoices } from './service.ts';

/** The web process of invoices in the layout `split`. */
await serveSubgraph({ name: 'invoices', open: openInvoices, asks: ['identity', 'billing'] });
