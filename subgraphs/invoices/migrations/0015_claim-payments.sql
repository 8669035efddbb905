CREATE TABLE "claim_payment" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"decision_version" integer NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"iban" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"account_holder" text NOT NULL,
	"ordered_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"payout_version" integer NOT NULL,
	"told_on" date,
	"refusal" jsonb,
	CONSTRAINT "claim_payment_office_claim_id_decision_version_pk" PRIMARY KEY("office","claim_id","decision_version")
);
--> statement-breakpoint
ALTER TABLE "claim_payment" ADD CONSTRAINT "claim_payment_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The payments that were ordered before each had a row of its own: to the account of the submission that was accepted.
INSERT INTO "claim_payment" ("office", "claim_id", "owner_account_id", "decision_version", "bank_account_id", "iban",
	"iban_fingerprint", "account_holder", "ordered_at", "status", "payout_version")
SELECT "step"."office", "step"."claim_id", "step"."owner_account_id", "step"."claim_version", "claim"."bank_account_id", "sent"."iban",
	"sent"."iban_fingerprint", "sent"."account_holder", "step"."at", 'ORDERED', 0
FROM "claim_transition" "step"
JOIN "claim" ON "claim"."id" = "step"."claim_id"
JOIN LATERAL (
	SELECT * FROM "claim_submission" "submission"
	WHERE "submission"."office" = "step"."office" AND "submission"."claim_id" = "step"."claim_id"
		AND "submission"."claim_version" < "step"."claim_version"
	ORDER BY "submission"."claim_version" DESC LIMIT 1
) "sent" ON true
WHERE "step"."to_status" = 'ACCEPTED';
