ALTER TABLE "payout_transition" ADD COLUMN "booked_on" date;--> statement-breakpoint
ALTER TABLE "payout_transition" ADD COLUMN "reason_code" text;--> statement-breakpoint
CREATE INDEX "payout_page" ON "payout" USING btree ("office","recorded_at","id");--> statement-breakpoint
CREATE INDEX "payout_page_status" ON "payout" USING btree ("office","status","recorded_at","id");