ALTER TABLE "card_payment" ADD COLUMN "called_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "order_transition" ADD COLUMN "total_before_minor" bigint;--> statement-breakpoint
ALTER TABLE "order_transition" ADD COLUMN "total_after_minor" bigint;--> statement-breakpoint
CREATE INDEX "service_order_waiting" ON "service_order" USING btree ("office","status","confirmed_at","id") WHERE "service_order"."confirmed_at" is not null;--> statement-breakpoint
ALTER TABLE "order_transition" ADD CONSTRAINT "order_transition_prices" CHECK (("order_transition"."total_before_minor" is null) = ("order_transition"."total_after_minor" is null));