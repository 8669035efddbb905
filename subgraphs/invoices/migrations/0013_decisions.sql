CREATE TABLE "claim_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"claim_version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"proposer" text NOT NULL,
	"proposer_name" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"reductions" jsonb NOT NULL,
	"granted_total_minor" bigint NOT NULL,
	"currency" text DEFAULT 'CHF' NOT NULL,
	"closer" text,
	"closer_name" text,
	"closed_at" timestamp (3) with time zone,
	"word" text
);
--> statement-breakpoint
ALTER TABLE "claim_transition" ADD COLUMN "details" jsonb;--> statement-breakpoint
ALTER TABLE "claim_line" ADD COLUMN "granted_minor" bigint;--> statement-breakpoint
ALTER TABLE "claim_line" ADD COLUMN "reduction_reason" text;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "granted_total_minor" bigint;--> statement-breakpoint
ALTER TABLE "claim_proposal" ADD CONSTRAINT "claim_proposal_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_proposal_waiting" ON "claim_proposal" USING btree ("office","claim_id") WHERE "claim_proposal"."state" = 'WAITING';--> statement-breakpoint
CREATE INDEX "claim_proposal_of_claim" ON "claim_proposal" USING btree ("office","claim_id","proposed_at","id");--> statement-breakpoint
UPDATE "claim" SET "granted_total_minor" = "total_minor" WHERE "status" IN ('ACCEPTED', 'TRANSMITTED', 'PAID', 'PAYMENT_REJECTED');--> statement-breakpoint
UPDATE "claim_line" SET "granted_minor" = "amount_minor" FROM "claim" WHERE "claim"."id" = "claim_line"."claim_id" AND "claim"."granted_total_minor" IS NOT NULL;
