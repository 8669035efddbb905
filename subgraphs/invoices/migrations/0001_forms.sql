CREATE TABLE "attachment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"status" text NOT NULL,
	"refusal" text,
	"sha256" text,
	"storage_key" text,
	"file_key" text,
	"claim_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"uploaded_at" timestamp (3) with time zone,
	CONSTRAINT "attachment_size_positive" CHECK ("attachment"."size" > 0),
	CONSTRAINT "attachment_received" CHECK ("attachment"."status" in ('AWAITED', 'REFUSED') or "attachment"."sha256" is not null)
);
--> statement-breakpoint
CREATE TABLE "claim_attachment" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"claim_version" integer NOT NULL,
	"position" integer NOT NULL,
	"attachment_id" uuid NOT NULL,
	"replaced_by" integer,
	CONSTRAINT "claim_attachment_office_claim_id_claim_version_position_pk" PRIMARY KEY("office","claim_id","claim_version","position")
);
--> statement-breakpoint
CREATE TABLE "decision_number" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"beneficiary_id" uuid NOT NULL,
	"number" text NOT NULL,
	"description" text,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "decision_number_saved" UNIQUE("office","owner_account_id","beneficiary_id","number")
);
--> statement-breakpoint
CREATE TABLE "claim_draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"form" text NOT NULL,
	"typed" jsonb NOT NULL,
	"corrects" uuid,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"sent_as" uuid,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "travel_meals" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"days_5_to_8_hours" date[] NOT NULL,
	"days_over_8_hours" date[] NOT NULL,
	"lodging" date[] NOT NULL,
	CONSTRAINT "travel_meals_office_claim_id_pk" PRIMARY KEY("office","claim_id")
);
--> statement-breakpoint
CREATE TABLE "travel_trip" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"reason" text NOT NULL,
	"reason_detail" text,
	"departure" text NOT NULL,
	"arrival" text NOT NULL,
	"means" text NOT NULL,
	"kilometres" bigint,
	"kilometre_rate_minor" bigint,
	"needs_car" boolean NOT NULL,
	"amount_minor" bigint NOT NULL,
	"companion_amounts_minor" bigint[] NOT NULL,
	CONSTRAINT "travel_trip_office_claim_id_position_pk" PRIMARY KEY("office","claim_id","position")
);
--> statement-breakpoint
CREATE TABLE "tariff" (
	"office" text NOT NULL,
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text DEFAULT 'CHF' NOT NULL,
	"source" text NOT NULL,
	"is_verified" boolean NOT NULL,
	CONSTRAINT "tariff_office_code_valid_from_pk" PRIMARY KEY("office","code","valid_from"),
	CONSTRAINT "tariff_amount_positive" CHECK ("tariff"."amount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "claim_line" ADD COLUMN "kind" text DEFAULT 'SERVICE' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_line" ADD COLUMN "variant" text;--> statement-breakpoint
ALTER TABLE "claim_line" ADD COLUMN "served_until" date;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_attachment" ADD CONSTRAINT "claim_attachment_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_attachment" ADD CONSTRAINT "claim_attachment_attachment_id_attachment_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_draft" ADD CONSTRAINT "claim_draft_corrects_claim_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_draft" ADD CONSTRAINT "claim_draft_sent_as_claim_id_fk" FOREIGN KEY ("sent_as") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_meals" ADD CONSTRAINT "travel_meals_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "travel_trip" ADD CONSTRAINT "travel_trip_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_unsent" ON "attachment" USING btree ("office","owner_account_id","created_at") WHERE "attachment"."claim_id" is null;--> statement-breakpoint
CREATE INDEX "attachment_sweep" ON "attachment" USING btree ("created_at") WHERE "attachment"."claim_id" is null;--> statement-breakpoint
CREATE INDEX "claim_draft_page" ON "claim_draft" USING btree ("office","owner_account_id","saved_at","id") WHERE "claim_draft"."sent_as" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_draft_correction" ON "claim_draft" USING btree ("office","owner_account_id","corrects") WHERE "claim_draft"."sent_as" is null;