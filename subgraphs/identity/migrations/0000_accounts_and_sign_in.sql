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
CREATE TABLE "account_role" (
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_role_office_account_id_role_pk" PRIMARY KEY("office","account_id","role")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"email" text NOT NULL,
	"email_fingerprint" text NOT NULL,
	"family_name" text NOT NULL,
	"given_name" text NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text NOT NULL,
	"mobile_phone" text NOT NULL,
	"mobile_phone_fingerprint" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "account_email" UNIQUE("office","email_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "bank_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"iban" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"holder" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "bank_account_iban" UNIQUE("office","account_id","iban_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "beneficiary" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"family_name" text NOT NULL,
	"given_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"avs_number" text NOT NULL,
	"avs_number_fingerprint" text NOT NULL,
	"relation" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "beneficiary_avs_number" UNIQUE("office","account_id","avs_number_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "local_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"channel" text NOT NULL,
	"content" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"channel" text NOT NULL,
	"content" text,
	"sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token" UNIQUE("office","token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_challenge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"email_fingerprint" text NOT NULL,
	"phone_hint" text NOT NULL,
	"code_fingerprint" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"resend_available_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"email_fingerprint" text NOT NULL,
	"place_fingerprint" text NOT NULL,
	"count" integer NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_in_failure_place" UNIQUE("office","email_fingerprint","place_fingerprint")
);
--> statement-breakpoint
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_account" ADD CONSTRAINT "bank_account_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("office","subject","at");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("office","actor","at");--> statement-breakpoint
CREATE INDEX "account_role_account" ON "account_role" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_mobile_phone" ON "account" USING btree ("office","mobile_phone_fingerprint");--> statement-breakpoint
CREATE INDEX "bank_account_of_account" ON "bank_account" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "beneficiary_self" ON "beneficiary" USING btree ("office","account_id") WHERE "beneficiary"."relation" = 'SELF';--> statement-breakpoint
CREATE INDEX "beneficiary_of_account" ON "beneficiary" USING btree ("account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "local_message_newest" ON "local_message" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "session_of_account" ON "session" USING btree ("account_id","created_at","id");