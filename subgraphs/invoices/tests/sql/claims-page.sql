select "id", "office", "version", "reference", "owner_account_id", "beneficiary_id", "bank_account_id", "form", "printed_form", "status", "decision_number", "period_start", "period_end", "total_minor", "granted_total_minor", "currency", "remark", "officer_message", "submitted_at", "handed_in_at", "assigned_to", "assignment_version" from "claim" where "claim"."office" = $1 and "claim"."owner_account_id" = $2 order by "claim"."submitted_at" desc, "claim"."id" desc limit $3;

select "claim_id", "claim_version", "from_status", "to_status", "by_side", "reason", "details", "at" from "claim_transition" where ("claim_transition"."office" = $1 and "claim_transition"."owner_account_id" = $2 and "claim_transition"."claim_id" = any($3::uuid[])) order by "claim_transition"."claim_id" asc, "claim_transition"."claim_version" asc;

select "office", "claim_id", "owner_account_id", "position", "kind", "variant", "served_on", "served_until", "description", "quantity", "unit_price_minor", "tariff_position", "amount_minor", "granted_minor", "reduction_reason" from "claim_line" where ("claim_line"."office" = $1 and "claim_line"."owner_account_id" = $2 and "claim_line"."claim_id" = any($3::uuid[])) order by "claim_line"."claim_id" asc, "claim_line"."position" asc;

select "claim_id", "office", "owner_account_id", "invoice_number", "invoice_date", "supplier_name", "supplier_iban", "supplier_reference" from "other_invoice" where ("other_invoice"."office" = $1 and "other_invoice"."owner_account_id" = $2 and "other_invoice"."claim_id" = any($3::uuid[]));

select "id", "warnings" from "claim" where ("claim"."office" = $1 and "claim"."owner_account_id" = $2 and "claim"."id" = any($3::uuid[]));

select "last"."claim_id", "typed" from unnest($1::uuid[]) as wanted(id) cross join lateral (select "claim_id", "content"::json -> 'typed' as "typed" from "claim_submission" where ("claim_submission"."office" = $2 and "claim_submission"."owner_account_id" = $3 and "claim_submission"."claim_id" = wanted.id) order by "claim_submission"."claim_version" desc limit $4) "last";
