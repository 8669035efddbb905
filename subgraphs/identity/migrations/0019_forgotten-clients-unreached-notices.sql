ALTER TABLE "client_link_transition" DROP CONSTRAINT "client_link_transition_client_link_id_client_link_id_fk";
--> statement-breakpoint
CREATE INDEX "client_link_unanswered" ON "client_link" USING btree ("updated_at") WHERE "client_link"."status" in ('ACTIVATION_SENT', 'REQUESTED');--> statement-breakpoint
CREATE INDEX "request_notice_of_message" ON "request_notice" USING btree ("message_id");