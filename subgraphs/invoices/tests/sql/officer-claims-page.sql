select "id", "office", "version", "reference", "owner_account_id", "beneficiary_id", "bank_account_id", "form", "printed_form", "status", "decision_number", "period_start", "period_end", "total_minor", "granted_total_minor", "currency", "remark", "officer_message", "submitted_at", "handed_in_at", "assigned_to", "assignment_version" from "claim" where "claim"."office" = $1 order by "claim"."submitted_at" desc, "claim"."id" desc limit $2;

insert into "audit_entry" ("id", "office", "at", "actor_kind", "actor", "action", "subject", "reason", "passport", "details") values ($1, $2, default, $3, $4, $5, $6, $7, $8, $9);

select "claim_id", "claim_version", "from_status", "to_status", "by_side", "reason", "details", "at" from "claim_transition" where ("claim_transition"."office" = $1 and "claim_transition"."claim_id" = any($2::uuid[])) order by "claim_transition"."claim_id" asc, "claim_transition"."claim_version" asc;

select "office", "claim_id", "owner_account_id", "position", "kind", "variant", "served_on", "served_until", "description", "quantity", "unit_price_minor", "tariff_position", "amount_minor", "granted_minor", "reduction_reason" from "claim_line" where ("claim_line"."office" = $1 and "claim_line"."claim_id" = any($2::uuid[])) order by "claim_line"."claim_id" asc, "claim_line"."position" asc;

select "claim_id", "office", "owner_account_id", "invoice_number", "invoice_date", "supplier_name", "supplier_iban", "supplier_reference" from "other_invoice" where ("other_invoice"."office" = $1 and "other_invoice"."claim_id" = any($2::uuid[]));

select "id", "warnings" from "claim" where ("claim"."office" = $1 and "claim"."id" = any($2::uuid[]));
