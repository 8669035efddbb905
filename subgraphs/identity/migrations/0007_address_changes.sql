CREATE TABLE "data_export" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"status" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"size" bigint,
	"storage_key" text,
	"attempts" text[] DEFAULT '{}'::text[] NOT NULL,
	"file_key" text,
	CONSTRAINT "data_export_ready" CHECK ("data_export"."status" <> 'READY' or ("data_export"."expires_at" is not null and "data_export"."size" is not null and "data_export"."storage_key" is not null and "data_export"."file_key" is not null))
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "email_change" ADD COLUMN "id" uuid NOT NULL;--> statement-breakpoint
CREATE INDEX "data_export_of_account" ON "data_export" USING btree ("account_id","requested_at");--> statement-breakpoint
CREATE INDEX "data_export_sweep" ON "data_export" USING btree ("status","expires_at");