
    with counted as (
      select life.status, form, life.officer, beneficiary_id, case when handed_in_at < least($1::timestamptz, statement_timestamp()) then "claim"."total_minor" else coalesce((
          select (sent.content::jsonb ->> 'total')::numeric * 100 from "claim_submission" sent
          where sent.office = $2 and sent.claim_id = "claim"."id" and sent.submitted_at < least($3::timestamptz, statement_timestamp())
          order by sent.claim_version desc limit 1), "claim"."total_minor") end::bigint as total_minor, granted_total_minor, submitted_at,
        to_char(submitted_at at time zone 'Europe/Zurich', 'YYYY-MM') as month,
        extract(epoch from life.decided_at - submitted_at - life.with_person)::float8 as seconds,
        extract(epoch from least($4::timestamptz, statement_timestamp()) - submitted_at)::float8 as age
      from "claim" cross join lateral (
        select "claim"."status" as status,
          min(at) filter (where to_status in ('ACCEPTED', 'REFUSED') and by_side = 'OFFICE') as decided_at,
          min(actor) filter (where to_status in ('ACCEPTED', 'REFUSED') and by_side = 'OFFICE') as officer,
          coalesce(sum(
            case 'TO_COMPLETE' when from_status then at - submitted_at when to_status then submitted_at - at end
          ), interval '0') as with_person
        from "claim_transition" step
        where step.office = $5 and step.claim_id = "claim"."id" and step.at < least($6::timestamptz, statement_timestamp())
      ) life
      where office = $7 and submitted_at >= $8::timestamptz
        and submitted_at < $9::timestamptz and submitted_at < $10::timestamptz
        
        
    )
    select null::text as status, form, month, null::text as officer,
      count(*)::int as received,
      count(distinct beneficiary_id)::int as people,
      count(*) filter (where status = 'IN_PROCESS')::int as waiting,
      count(*) filter (where status = 'TO_COMPLETE')::int as to_complete,
      count(*) filter (where status in ('ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED'))::int as accepted,
      count(*) filter (where status = 'REFUSED')::int as refused,
      coalesce(sum(total_minor), 0)::text as asked,
      coalesce(sum(case when status in ('ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED') then coalesce(granted_total_minor, total_minor) end), 0)::text as granted,
      percentile_cont(0.5) within group (order by seconds) as median,
      percentile_cont(0.9) within group (order by seconds) as ninetieth,
      min(submitted_at) filter (where status = 'IN_PROCESS') as oldest,
      count(*) filter (where status = 'IN_PROCESS' and age >= 0 and age < 604800)::int as age_0, count(*) filter (where status = 'IN_PROCESS' and age >= 604800 and age < 1209600)::int as age_1, count(*) filter (where status = 'IN_PROCESS' and age >= 1209600 and age < 2592000)::int as age_2, count(*) filter (where status = 'IN_PROCESS' and age >= 2592000 and age < 5184000)::int as age_3, count(*) filter (where status = 'IN_PROCESS' and age >= 5184000)::int as age_4
    from counted
    group by month, form order by month, form
    limit $11
