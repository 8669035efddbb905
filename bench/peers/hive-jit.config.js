import { common } from './hive.js';

export const gatewayConfig = { ...common, jit: true };
