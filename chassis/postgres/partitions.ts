import type { Sql } from 'postgres';

/** Installs `add_month_partitions`, which the runtime role may call though it changes no table itself, and calls it. */
export async function partitionByMonth(owner: Sql): Promise<void> {
  await owner.unsafe(`
    create or replace function add_month_partitions() returns void language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      parent record;
      month timestamp;
      child text;
    begin
      for parent in
        select c.oid::regclass as name, c.relname from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'p' and not c.relispartition
      loop
        -- Takes rows of a month that has no partition, so that no row is ever refused.
        if to_regclass(format('%I', parent.relname || '_default')) is null then
          execute format('create table public.%I partition of %s default', parent.relname || '_default', parent.name);
        end if;
        for ahead in 0..3 loop
          month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead);
          child := parent.relname || to_char(month, '_YYYY_MM');
          if to_regclass(format('%I', child)) is null then
            begin
              execute format('create table public.%I partition of %s for values from (%L) to (%L)',
                child, parent.name, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
            exception when check_violation then
              raise warning 'rows of % stay in the default partition', child;
            end;
          end if;
        end loop;
      end loop;
      perform guard_append_only();
    end $$;

    select add_month_partitions();
  `);
}
