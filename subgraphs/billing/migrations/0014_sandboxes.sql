CREATE TABLE "sandbox_clock" (
	"office" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"moved_hours" integer NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sandbox_clock_office_organisation_id_pk" PRIMARY KEY("office","organisation_id")
);
--> statement-breakpoint
ALTER TABLE "payment_request" DROP CONSTRAINT "payment_request_invoice";--> statement-breakpoint
ALTER TABLE "payment_request" ADD COLUMN "is_sandbox" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "payment_request" ADD COLUMN "sandbox_client" text;--> statement-breakpoint
ALTER TABLE "payment_request" ADD CONSTRAINT "payment_request_invoice" UNIQUE("office","organisation_id","is_sandbox","invoice_number");--> statement-breakpoint
ALTER TABLE "payment_request" ADD CONSTRAINT "payment_request_sandbox" CHECK ("payment_request"."is_sandbox" = ("payment_request"."sandbox_client" is not null));