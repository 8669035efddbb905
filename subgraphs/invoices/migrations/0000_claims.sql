CREATE SEQUENCE "public"."claim_reference_number" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
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
CREATE TABLE "claim_submission" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"claim_version" integer DEFAULT 1 NOT NULL,
	"schema_version" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"avs_number" text NOT NULL,
	"avs_number_fingerprint" text NOT NULL,
	"iban" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"account_holder" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_submission_office_claim_id_claim_version_pk" PRIMARY KEY("office","claim_id","claim_version")
);
--> statement-breakpoint
COMMENT ON TABLE "claim_submission" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "claim_transition" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"claim_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"by_side" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "claim_transition_office_claim_id_claim_version_pk" PRIMARY KEY("office","claim_id","claim_version")
);
--> statement-breakpoint
COMMENT ON TABLE "claim_transition" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "claim_line" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"served_on" date NOT NULL,
	"description" text NOT NULL,
	"quantity" bigint NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"tariff_position" text,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "claim_line_office_claim_id_position_pk" PRIMARY KEY("office","claim_id","position")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"reference" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"form" text NOT NULL,
	"status" text NOT NULL,
	"decision_number" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" text DEFAULT 'CHF' NOT NULL,
	"remark" text,
	"officer_message" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claim_reference" UNIQUE("office","reference"),
	CONSTRAINT "claim_total_positive" CHECK ("claim"."total_minor" > 0),
	CONSTRAINT "claim_period" CHECK ("claim"."period_start" <= "claim"."period_end")
);
--> statement-breakpoint
CREATE TABLE "other_invoice" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"invoice_number" text,
	"invoice_date" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claim_submission" ADD CONSTRAINT "claim_submission_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_transition" ADD CONSTRAINT "claim_transition_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_line" ADD CONSTRAINT "claim_line_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("office","subject","at");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("office","actor","at");--> statement-breakpoint
CREATE INDEX "claim_page" ON "claim" USING btree ("office","submitted_at","id");--> statement-breakpoint
CREATE INDEX "claim_page_owner" ON "claim" USING btree ("office","owner_account_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "claim_page_beneficiary" ON "claim" USING btree ("office","beneficiary_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "claim_page_status" ON "claim" USING btree ("office","status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "claim_page_form" ON "claim" USING btree ("office","form","submitted_at","id");