import type { Sql } from 'postgres';

/**
 * A table whose comment is `append-only` keeps each row as it was written. Missing grants hold back the runtime role;
 * this trigger holds back everybody, its owner too, until somebody disables it on purpose.
 */
export const APPEND_ONLY = 'append-only';

/** Puts the trigger on every append-only table and on each of its partitions, which can be addressed by themselves. */
export async function guardAppendOnly(owner: Sql): Promise<void> {
  await owner.unsafe(`
    create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
    end $$;

    create or replace function guard_append_only() returns void language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      guarded regclass;
    begin
      for guarded in
        with recursive kept as (
          select c.oid from pg_class c
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            and obj_description(c.oid, 'pg_class') = '${APPEND_ONLY}'
          union
          select i.inhrelid from pg_inherits i join kept on kept.oid = i.inhparent
        )
        select oid::regclass from kept
        where not exists (select from pg_trigger t where t.tgrelid = kept.oid and t.tgname = 'append_only')
      loop
        execute format(
          'create trigger append_only before update or delete or truncate on %s for each statement execute function refuse_change()',
          guarded);
      end loop;
    end $$;

    select guard_append_only();
  `);
}
