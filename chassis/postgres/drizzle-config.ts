import type { Config } from 'drizzle-kit';

/**
 * What each subgraph's `drizzle.config.ts` exports. Its tables are every `*.table.ts` of its rooms and of the chassis.
 *
 * A migration is made in the subgraph's folder, named by its intent:
 *
 *     npx drizzle-kit generate --name=claims_by_owner
 *
 * and then completed by hand with what drizzle-kit can't write:
 * - a table partitioned by month ends in `) PARTITION BY RANGE ("at");`;
 * - an append-only table is followed by `--> statement-breakpoint` and `COMMENT ON TABLE "audit_entry" IS 'append-only';`.
 *
 * What was applied anywhere is never edited again: `migrate` compares hashes and refuses.
 */
export const drizzleConfig: Config = {
  dialect: 'postgresql',
  schema: ['../../chassis/*/*.table.ts', './src/**/*.table.ts'],
  out: './migrations',
};
