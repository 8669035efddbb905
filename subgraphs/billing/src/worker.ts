import { workForSubgraph } from '@guichet/chassis/subgraph/own-process.ts';
import { openBilling } from './service.ts';

/**
 * The work process of billing in the layout `split`: it closes months, tells invoices what became of the payouts, people and companies what became of their orders
 * and invoices, and keeps its tables in order.
 */
await workForSubgraph({ name: 'billing', open: openBilling, asks: ['identity', 'invoices'] });
