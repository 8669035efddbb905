CREATE TABLE "capped_act" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"cap" text NOT NULL,
	"key_fingerprint" text NOT NULL,
	"times" timestamp (3) with time zone[] NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "capped_act_key" UNIQUE("office","cap","key_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "email_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"purpose" text NOT NULL,
	"account_id" uuid NOT NULL,
	"email_fingerprint" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "email_link_token" UNIQUE("office","token_hash")
);
--> statement-breakpoint
CREATE TABLE "claim_notice" (
	"office" text NOT NULL,
	"key" text NOT NULL,
	"account_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claim_notice_office_key_pk" PRIMARY KEY("office","key")
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "email_verified_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "town" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "uses" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "town" text;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "state" text DEFAULT 'WAITING' NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "last_error_code" text;--> statement-breakpoint
ALTER TABLE "sign_in_challenge" ADD COLUMN "codes" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_notice" ADD CONSTRAINT "claim_notice_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_notice" ADD CONSTRAINT "claim_notice_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "capped_act_counted" ON "capped_act" USING btree ("counted_at");--> statement-breakpoint
CREATE INDEX "email_link_account" ON "email_link" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "email_link_expires" ON "email_link" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "message_unsent" ON "message" USING btree ("state","created_at") WHERE "message"."state" <> 'SENT';--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_challenge_account" ON "sign_in_challenge" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_in_challenge_expires" ON "sign_in_challenge" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_failure_counted" ON "sign_in_failure" USING btree ("counted_at");--> statement-breakpoint
COMMENT ON TABLE "claim_notice" IS 'append-only';--> statement-breakpoint
UPDATE "message" SET "state" = 'SENT' WHERE "sent_at" IS NOT NULL;
--> statement-breakpoint
-- Until now nobody could register: whoever has an account was enrolled, and those who enrolled him knew his address.
UPDATE "account" SET "email_verified_at" = "created_at";
