CREATE TABLE "hearing_aid" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"fitting_on" date,
	"fitting_kind" text,
	"fitting_ears" text,
	"repair_on" date,
	"repair_kind" text,
	"repair_devices" text,
	"batteries_from_year" integer,
	"batteries_to_year" integer,
	"batteries_devices" text,
	"implant_on" date,
	"implant_ears" text,
	"implant_amount_minor" bigint,
	"hardship_on" date,
	"hardship_decision_number" text,
	"hardship_amount_minor" bigint,
	CONSTRAINT "hearing_aid_office_claim_id_pk" PRIMARY KEY("office","claim_id")
);
--> statement-breakpoint
ALTER TABLE "hearing_aid" ADD CONSTRAINT "hearing_aid_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;