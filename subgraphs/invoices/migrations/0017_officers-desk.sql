CREATE TABLE "claim_assignment" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"assignment_version" integer DEFAULT 1 NOT NULL,
	"officer" uuid,
	"officer_name" text,
	"actor" uuid NOT NULL,
	"actor_name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "claim_assignment_office_claim_id_assignment_version_pk" PRIMARY KEY("office","claim_id","assignment_version")
);
--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "printed_form" text;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "handed_in_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "assigned_to" uuid;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "assignment_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_assignment" ADD CONSTRAINT "claim_assignment_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_page_assigned" ON "claim" USING btree ("office","assigned_to","status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "claim_page_waiting" ON "claim" USING btree ("office","handed_in_at","id") WHERE "claim"."status" = 'IN_PROCESS';--> statement-breakpoint
COMMENT ON TABLE "claim_assignment" IS 'append-only';--> statement-breakpoint
UPDATE "claim" SET "handed_in_at" = coalesce((SELECT max("submitted_at") FROM "claim_submission" WHERE "claim_submission"."office" = "claim"."office" AND "claim_submission"."claim_id" = "claim"."id"), "claim"."submitted_at");--> statement-breakpoint
UPDATE "claim" SET "printed_form" = "auxiliary_means"."printed_form" FROM "auxiliary_means" WHERE "auxiliary_means"."office" = "claim"."office" AND "auxiliary_means"."claim_id" = "claim"."id";
