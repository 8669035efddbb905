CREATE TABLE "api_budget" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"holder" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"level" double precision NOT NULL,
	"filled_at" timestamp (3) with time zone NOT NULL,
	"granted" boolean NOT NULL,
	CONSTRAINT "api_budget_holder" UNIQUE("office","holder","holder_id")
);
--> statement-breakpoint
CREATE INDEX "api_budget_filled" ON "api_budget" USING btree ("filled_at");