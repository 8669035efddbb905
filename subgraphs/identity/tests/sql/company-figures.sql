
    with asked as (
      select distinct on (subject_id) organisation_id, status, at from "standing"
      where subject = 'ACCESS' and office = $1 and at < (select least((select ($2::date + $3::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp()))
      order by subject_id, at desc, number desc
    ), placed as (
      select organisation_id, count(*) filter (where status = 'ACTIVE') as members, count(*) filter (where status = 'INVITED') as invited
      from (
        select distinct on (subject_id) organisation_id, status from "standing"
        where subject = 'MEMBERSHIP' and at < (select least((select ($4::date + $5::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp())) order by subject_id, at desc, number desc
      ) latest group by organisation_id
    ), counted as (
      select coalesce(asked.status, 'NONE') as access, asked.at, to_char(o.created_at at time zone 'Europe/Zurich', 'YYYY-MM') as month,
        coalesce(placed.members, 0) as members, coalesce(placed.invited, 0) as invited
      from "organisation" o left join asked on asked.organisation_id = o.id left join placed on placed.organisation_id = o.id
      where o.office = $6 and o.created_at >= (select ($7::date + $8::int)::timestamp at time zone 'Europe/Zurich') and o.created_at < (select ($9::date + $10::int)::timestamp at time zone 'Europe/Zurich')
        and o.created_at < (select least((select ($11::date + $12::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp()))
    )
    select access, null::text as month, count(*)::int as companies,
      coalesce(sum(members), 0)::int as members, coalesce(sum(invited), 0)::int as invited,
      count(*) filter (where access = 'NONE')::int as without_access, count(*) filter (where access = 'REQUESTED')::int as requested, count(*) filter (where access = 'ACTIVE')::int as active, count(*) filter (where access = 'REFUSED')::int as refused,
      count(*) filter (where access = 'SUSPENDED')::int as suspended, min(at) filter (where access = 'REQUESTED') as oldest
    from counted
    where true 
    group by access order by access
    limit $13
