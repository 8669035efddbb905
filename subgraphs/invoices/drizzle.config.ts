import { drizzleConfig } from '@guichet/chassis/postgres/drizzle-config.ts';

export default drizzleConfig;
