
    with opened as (
      select distinct on (account_id) account_id, status as state, uses, locale, to_char(opened_at at time zone 'Europe/Zurich', 'YYYY-MM') as month
      from "standing"
      where office = $1 and subject = 'ACCOUNT' and at < (select least((select ($2::date + $3::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp()))
        and opened_at >= (select ($4::date + $5::int)::timestamp at time zone 'Europe/Zurich') and opened_at < (select ($6::date + $7::int)::timestamp at time zone 'Europe/Zurich') and opened_at < (select least((select ($8::date + $9::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp()))
      order by account_id, at desc, number desc
    ), staff as (
      select distinct account_id from (
        select distinct on (subject_id) account_id, status from "standing"
        where subject = 'ROLE' and at < (select least((select ($10::date + $11::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp())) order by subject_id, at desc, number desc
      ) latest where status = $12 and account_id is not null), placed as (
      select distinct account_id from (
        select distinct on (subject_id) account_id, status from "standing"
        where subject = 'MEMBERSHIP' and at < (select least((select ($13::date + $14::int)::timestamp at time zone 'Europe/Zurich'), statement_timestamp())) order by subject_id, at desc, number desc
      ) latest where status = $15 and account_id is not null),
    counted as (
      select state, locale, month, placed.account_id is not null as is_member, case when uses @> '{INSURED,REPRESENTATIVE}' then 'INSURED_AND_REPRESENTATIVE'
        when 'INSURED' = any(uses) then 'INSURED' when 'REPRESENTATIVE' = any(uses) then 'REPRESENTATIVE' when staff.account_id is not null then 'STAFF'
        when placed.account_id is not null then 'COMPANY_MEMBER' else 'OTHER' end as kind
      from opened left join staff using (account_id) left join placed using (account_id)
    )
    select kind, null::text as state, month, null::text as locale, count(*)::int as accounts,
      count(*) filter (where state = 'UNVERIFIED')::int as unverified, count(*) filter (where state = 'VERIFIED')::int as verified, count(*) filter (where state = 'CLOSED')::int as closed, count(*) filter (where state = 'LAPSED')::int as lapsed,
      count(*) filter (where is_member)::int as members
    from counted
    where true
      
      
    group by month, kind order by month, kind
    limit $16
