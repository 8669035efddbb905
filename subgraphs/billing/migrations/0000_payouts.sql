CREATE TABLE "audit_entry" (
	"id" uuid NOT NULL,
	"office" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"reason" text,
	"passport" text,
	"details" jsonb,
	CONSTRAINT "audit_entry_at_id_pk" PRIMARY KEY("at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
COMMENT ON TABLE "audit_entry" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"office" text NOT NULL,
	"actor" text NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"result_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_office_actor_operation_key_pk" PRIMARY KEY("office","actor","operation","key")
);
--> statement-breakpoint
CREATE TABLE "payout_transition" (
	"office" text NOT NULL,
	"payout_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"payout_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "payout_transition_office_payout_id_payout_version_pk" PRIMARY KEY("office","payout_id","payout_version")
);
--> statement-breakpoint
COMMENT ON TABLE "payout_transition" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "payout" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"claim_id" uuid NOT NULL,
	"decision_version" integer NOT NULL,
	"reference" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"iban" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"account_holder" text NOT NULL,
	"status" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "payout_decision" UNIQUE("office","claim_id","decision_version"),
	CONSTRAINT "payout_amount_positive" CHECK ("payout"."amount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "payout_transition" ADD CONSTRAINT "payout_transition_payout_id_payout_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payout"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("office","subject","at");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("office","actor","at");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_open" ON "payout" USING btree ("office","claim_id") WHERE "payout"."status" not in ('REJECTED', 'RETURNED');