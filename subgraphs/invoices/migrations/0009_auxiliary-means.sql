CREATE TABLE "auxiliary_means_entry" (
	"office" text NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"valid_from" date NOT NULL,
	"within" text,
	"is_offered" boolean DEFAULT true NOT NULL,
	"title" jsonb NOT NULL,
	"note" jsonb,
	"is_bound_to_work" boolean DEFAULT false NOT NULL,
	"is_motor_vehicle" boolean DEFAULT false NOT NULL,
	"minimum_age" integer,
	"own_share_minor" bigint,
	"upkeep_year_minor" bigint,
	"year_minor" bigint,
	"currency" text DEFAULT 'CHF' NOT NULL,
	"source" text NOT NULL,
	"is_verified" boolean NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "auxiliary_means_entry_office_code_version_pk" PRIMARY KEY("office","code","version"),
	CONSTRAINT "auxiliary_means_entry_version" CHECK ("auxiliary_means_entry"."version" > 0)
);
--> statement-breakpoint
COMMENT ON TABLE "auxiliary_means_entry" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "auxiliary_means" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"printed_form" text NOT NULL,
	"benefit_code" text NOT NULL,
	"benefit_title" jsonb NOT NULL,
	"delivery" text NOT NULL,
	"designation" text NOT NULL,
	"supplier" text,
	"invoice_date" date NOT NULL,
	"invoice_number" text NOT NULL,
	CONSTRAINT "auxiliary_means_office_claim_id_pk" PRIMARY KEY("office","claim_id")
);
--> statement-breakpoint
ALTER TABLE "auxiliary_means" ADD CONSTRAINT "auxiliary_means_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;