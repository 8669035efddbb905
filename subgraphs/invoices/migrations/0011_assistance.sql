CREATE TABLE "assistance_contribution" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"month" date NOT NULL,
	"monthly_amount_minor" bigint,
	"night_degree" text,
	"night_rate_minor" bigint,
	"insured_persons" integer,
	CONSTRAINT "assistance_contribution_office_claim_id_pk" PRIMARY KEY("office","claim_id")
);
--> statement-breakpoint
ALTER TABLE "assistance_contribution" ADD CONSTRAINT "assistance_contribution_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;