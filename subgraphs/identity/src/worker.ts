import { workForSubgraph } from '@guichet/chassis/subgraph/own-process.ts';
import { openIdentity } from './service.ts';

/** Identity's work process in the layout `split`: it sends messages. */
await workForSubgraph({ name: 'identity', open: openIdentity, asks: ['invoices', 'billing'] });
