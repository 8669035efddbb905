import { workForSubgraph } from '@guichet/chassis/subgraph/own-process.ts';
import { openInvoices } from './service.ts';

/** The work process of invoices in the layout `split`: it asks billing to pay. */
await workForSubgraph({ name: 'invoices', open: openInvoices, asks: ['identity', 'billing'] });
