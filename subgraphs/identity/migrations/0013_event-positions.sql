DROP INDEX "provider_event_page";--> statement-breakpoint
ALTER TABLE "provider_event" ADD COLUMN "position" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "provider_event_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
CREATE INDEX "provider_event_recorded" ON "provider_event" USING btree ("recorded_at");--> statement-breakpoint
ALTER TABLE "provider_event" ADD CONSTRAINT "provider_event_page" UNIQUE("office","provider_id","position");--> statement-breakpoint
-- Events are taken away after 13 months, so that the guard of what is never taken away does not stand here any more.
COMMENT ON TABLE "provider_event" IS NULL;--> statement-breakpoint
DROP TRIGGER IF EXISTS "append_only" ON "provider_event";
