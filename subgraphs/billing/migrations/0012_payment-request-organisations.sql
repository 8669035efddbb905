ALTER TABLE "payment_request" DROP CONSTRAINT "payment_request_invoice";--> statement-breakpoint
DROP INDEX "payment_request_of_provider";--> statement-breakpoint
DROP INDEX "payment_request_of_provider_updated";--> statement-breakpoint
CREATE INDEX "payment_request_of_organisation" ON "payment_request" USING btree ("office","organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_request_of_organisation_updated" ON "payment_request" USING btree ("office","organisation_id","updated_at","id");--> statement-breakpoint
ALTER TABLE "payment_request" ADD CONSTRAINT "payment_request_invoice" UNIQUE("office","organisation_id","invoice_number");