DROP INDEX "membership_of_account";--> statement-breakpoint
CREATE INDEX "membership_invited" ON "membership" USING btree ("office","email_fingerprint") WHERE "membership"."status" = 'INVITED';--> statement-breakpoint
CREATE INDEX "claim_notice_of_account" ON "claim_notice" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "service_access_of_member" ON "service_access" USING btree ("requested_by");--> statement-breakpoint
CREATE INDEX "membership_of_account" ON "membership" USING btree ("account_id","created_at","id");