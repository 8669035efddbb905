import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { common } from './hive.js';

export const gatewayConfig = { ...common, unifiedGraphHandler };
