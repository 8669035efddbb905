CREATE TABLE "helplessness_allowance" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	CONSTRAINT "helplessness_allowance_office_claim_id_pk" PRIMARY KEY("office","claim_id")
);
--> statement-breakpoint
CREATE TABLE "helplessness_stay" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"first_night" date NOT NULL,
	"last_night" date NOT NULL,
	"place" text NOT NULL,
	"helplessness_degree" text NOT NULL,
	"intensive_care_degree" text NOT NULL,
	CONSTRAINT "helplessness_stay_office_claim_id_position_pk" PRIMARY KEY("office","claim_id","position")
);
--> statement-breakpoint
ALTER TABLE "helplessness_allowance" ADD CONSTRAINT "helplessness_allowance_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helplessness_stay" ADD CONSTRAINT "helplessness_stay_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;