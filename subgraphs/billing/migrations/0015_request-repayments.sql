CREATE TABLE "request_repayment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"payment_request_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"status" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"booked_on" date NOT NULL,
	"note" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "request_repayment_two_people" CHECK ("request_repayment"."status" <> 'CONFIRMED' or ("request_repayment"."decided_by" is not null and "request_repayment"."decided_by" <> "request_repayment"."recorded_by"))
);
--> statement-breakpoint
ALTER TABLE "payment_request" ADD COLUMN "holder_address" text;--> statement-breakpoint
ALTER TABLE "payment_request" ADD COLUMN "holder_postal_code" text;--> statement-breakpoint
ALTER TABLE "payment_request" ADD COLUMN "holder_town" text;--> statement-breakpoint
ALTER TABLE "payment_request" ADD COLUMN "holder_country" text;--> statement-breakpoint
ALTER TABLE "request_transfer" ADD COLUMN "house_number" text;--> statement-breakpoint
ALTER TABLE "request_repayment" ADD CONSTRAINT "request_repayment_payment_request_id_payment_request_id_fk" FOREIGN KEY ("payment_request_id") REFERENCES "public"."payment_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "request_repayment_once" ON "request_repayment" USING btree ("office","payment_request_id") WHERE "request_repayment"."status" <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "request_repayment_of_owner" ON "request_repayment" USING btree ("owner_account_id");