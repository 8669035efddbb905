CREATE TABLE "service_fee" (
	"office" text NOT NULL,
	"code" text NOT NULL,
	"valid_from" date NOT NULL,
	"amount_minor" bigint,
	"currency" text DEFAULT 'CHF' NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "service_fee_office_code_valid_from_pk" PRIMARY KEY("office","code","valid_from"),
	CONSTRAINT "service_fee_positive" CHECK ("service_fee"."amount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "service_wording" (
	"office" text NOT NULL,
	"code" text NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"title_key" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "service_wording_office_code_locale_pk" PRIMARY KEY("office","code","locale")
);
--> statement-breakpoint
CREATE TABLE "service" (
	"office" text NOT NULL,
	"code" text NOT NULL,
	"service_group" text NOT NULL,
	"delivery" text NOT NULL,
	"is_on_account" boolean NOT NULL,
	"offered_from" date NOT NULL,
	"offered_until" date,
	CONSTRAINT "service_office_code_pk" PRIMARY KEY("office","code")
);
--> statement-breakpoint
ALTER TABLE "service_fee" ADD CONSTRAINT "service_fee_office_code_service_office_code_fk" FOREIGN KEY ("office","code") REFERENCES "public"."service"("office","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_wording" ADD CONSTRAINT "service_wording_office_code_service_office_code_fk" FOREIGN KEY ("office","code") REFERENCES "public"."service"("office","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "service_by_title" ON "service_wording" USING btree ("office","locale","title_key" collate "C","code");