CREATE TABLE "membership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid,
	"status" text NOT NULL,
	"email" text NOT NULL,
	"email_fingerprint" text NOT NULL,
	"family_name" text,
	"given_name" text,
	"name_key" text NOT NULL,
	"given_name_key" text NOT NULL,
	"is_manager" boolean NOT NULL,
	"service_codes" text[] DEFAULT '{}' NOT NULL,
	"sees_recap" boolean NOT NULL,
	"sees_invoices" boolean NOT NULL,
	"invitation_token_hash" text,
	"invitation_expires_at" timestamp (3) with time zone,
	"invited_by" uuid,
	"removed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"name" text NOT NULL,
	"uid" text NOT NULL,
	"address" text NOT NULL,
	"postal_code" text NOT NULL,
	"town" text NOT NULL,
	"country" text NOT NULL,
	"billing_address" jsonb,
	"branches" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_access" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"service_group" text NOT NULL,
	"status" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "service_access_group" UNIQUE("office","organisation_id","service_group")
);
--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_access" ADD CONSTRAINT "service_access_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_access" ADD CONSTRAINT "service_access_requested_by_membership_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."membership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "membership_email" ON "membership" USING btree ("office","organisation_id","email_fingerprint") WHERE "membership"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "membership_account" ON "membership" USING btree ("office","organisation_id","account_id") WHERE "membership"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "membership_invitation" ON "membership" USING btree ("office","invitation_token_hash");--> statement-breakpoint
CREATE INDEX "membership_by_name" ON "membership" USING btree ("organisation_id","name_key" collate "C","id") WHERE "membership"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "membership_of_account" ON "membership" USING btree ("account_id","created_at","id") WHERE "membership"."removed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_uid_name" ON "organisation" USING btree ("office","uid",lower("name"));--> statement-breakpoint
CREATE INDEX "service_access_of_organisation" ON "service_access" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "service_access_by_status" ON "service_access" USING btree ("office","status","requested_at","id");