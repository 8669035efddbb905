CREATE TABLE "billing_notice" (
	"office" text NOT NULL,
	"key" text NOT NULL,
	"account_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "billing_notice_office_key_account_id_pk" PRIMARY KEY("office","key","account_id")
);
--> statement-breakpoint
ALTER TABLE "service_access" ADD COLUMN "tellings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "billing_notice" ADD CONSTRAINT "billing_notice_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "billing_notice" ADD CONSTRAINT "billing_notice_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "billing_notice_of_account" ON "billing_notice" USING btree ("account_id");--> statement-breakpoint
COMMENT ON TABLE "billing_notice" IS 'append-only';--> statement-breakpoint
-- Billing has not heard of the accesses that are there already: each is told once. A new database has none, and no jobs' tables yet.
UPDATE "service_access" SET "tellings" = 1;--> statement-breakpoint
DO $$ BEGIN
	IF to_regnamespace('graphile_worker') IS NOT NULL THEN
		PERFORM graphile_worker.add_job('tell-client-account', json_build_object('accessId', "id"), job_key => 'tell-client-account:' || "id") FROM "service_access";
	END IF;
END $$;
