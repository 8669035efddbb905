import type { Sql } from 'postgres';
import { APPEND_ONLY } from './append-only.ts';

/**
 * Gives the runtime role its rights: rows of tables, no table itself; on append-only tables only to read and to add.
 * Partitions are reached through their parent alone. graphile-worker protects its tables by row security, hence the
 * policies.
 */
export async function grantRuntime(owner: Sql, runtimeRole: string): Promise<void> {
  const role = `"${runtimeRole.replaceAll('"', '""')}"`;
  await owner.unsafe(`
    grant usage on schema public, drizzle, graphile_worker to ${role};
    grant select on all tables in schema drizzle to ${role};
    grant select, insert, update, delete on all tables in schema public, graphile_worker to ${role};
    grant usage, select, update on all sequences in schema public, graphile_worker to ${role};
    grant execute on all functions in schema public, graphile_worker to ${role};
    do $$
    declare
      found record;
    begin
      for found in
        select c.oid::regclass as name, c.relispartition from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and (c.relispartition or obj_description(c.oid, 'pg_class') = '${APPEND_ONLY}')
      loop
        execute format('revoke all on %s from ${role}', found.name);
        if not found.relispartition then
          execute format('grant select, insert on %s to ${role}', found.name);
        end if;
      end loop;
      for found in
        select c.oid, c.oid::regclass as name from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'runtime')
      loop
        execute format('create policy runtime on %s to ${role} using (true) with check (true)', found.name);
      end loop;
    end $$;
  `);
}
