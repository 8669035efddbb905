CREATE TABLE "email_change" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"email" text NOT NULL,
	"email_fingerprint" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "phone_change" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"id" uuid NOT NULL,
	"mobile_phone" text NOT NULL,
	"mobile_phone_fingerprint" text NOT NULL,
	"code_fingerprint" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"resend_available_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pending_registration" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"email_fingerprint" text NOT NULL,
	"content" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bank_account" DROP CONSTRAINT "bank_account_iban";--> statement-breakpoint
ALTER TABLE "beneficiary" DROP CONSTRAINT "beneficiary_avs_number";--> statement-breakpoint
ALTER TABLE "account_role" DROP CONSTRAINT "account_role_account_id_account_id_fk";
--> statement-breakpoint
ALTER TABLE "bank_account" DROP CONSTRAINT "bank_account_account_id_account_id_fk";
--> statement-breakpoint
ALTER TABLE "beneficiary" DROP CONSTRAINT "beneficiary_account_id_account_id_fk";
--> statement-breakpoint
DROP INDEX "beneficiary_self";--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "contact_channel" text DEFAULT 'EMAIL' NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_account" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "bank_account" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "bank_account" ADD COLUMN "town" text;--> statement-breakpoint
ALTER TABLE "bank_account" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "bank_account" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "family_name_first" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(family_name || ' ' || given_name, NFKD), U&'[\0300-\036f]', '', 'g'))) STORED;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "given_name_first" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(given_name || ' ' || family_name, NFKD), U&'[\0300-\036f]', '', 'g'))) STORED;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_change" ADD CONSTRAINT "phone_change_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "email_change_expires" ON "email_change" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "phone_change_expires" ON "phone_change" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "pending_registration_email" ON "pending_registration" USING btree ("office","email_fingerprint");--> statement-breakpoint
CREATE INDEX "pending_registration_expires" ON "pending_registration" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_account" ADD CONSTRAINT "bank_account_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_unverified" ON "account" USING btree ("created_at") WHERE "account"."email_verified_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "bank_account_iban" ON "bank_account" USING btree ("office","account_id","iban_fingerprint") WHERE "bank_account"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "beneficiary_avs_number" ON "beneficiary" USING btree ("office","account_id","avs_number_fingerprint") WHERE "beneficiary"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "beneficiary_family_name" ON "beneficiary" USING btree ("account_id","family_name_first" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "beneficiary_given_name" ON "beneficiary" USING btree ("account_id","given_name_first" text_pattern_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "beneficiary_self" ON "beneficiary" USING btree ("office","account_id") WHERE "beneficiary"."relation" = 'SELF' and "beneficiary"."removed_at" is null;