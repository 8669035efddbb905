CREATE TABLE "request_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"count" integer NOT NULL,
	"amount_minor" bigint NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"released_by" uuid,
	"released_at" timestamp (3) with time zone,
	"execution_on" date,
	"storage_key" text,
	"file_key" text,
	"file_size" integer,
	"sha256" text,
	"answer" text,
	"answered_on" date,
	CONSTRAINT "request_batch_two_people" CHECK ("request_batch"."released_by" <> "request_batch"."made_by"),
	CONSTRAINT "request_batch_file" CHECK (("request_batch"."status" = 'RELEASED') = ("request_batch"."storage_key" is not null and "request_batch"."released_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "request_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"payment_request_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"transfer_id" uuid,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"booked_on" date NOT NULL,
	"note" text,
	"actor" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_item" (
	"office" text NOT NULL,
	"transfer_id" uuid NOT NULL,
	"payment_request_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"dropped_at" timestamp (3) with time zone,
	CONSTRAINT "request_item_office_transfer_id_payment_request_id_purpose_pk" PRIMARY KEY("office","transfer_id","payment_request_id","purpose")
);
--> statement-breakpoint
CREATE TABLE "request_transfer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"owner_account_id" uuid,
	"provider_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"iban" text NOT NULL,
	"account_holder" text NOT NULL,
	"mandate_reference" text,
	"mandate_accepted_on" date,
	"street" text,
	"postal_code" text,
	"town" text,
	"country" text,
	"remittance" text NOT NULL,
	"booked_on" date,
	"reason_code" text,
	CONSTRAINT "request_transfer_positive" CHECK ("request_transfer"."amount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "request_entry" ADD CONSTRAINT "request_entry_payment_request_id_payment_request_id_fk" FOREIGN KEY ("payment_request_id") REFERENCES "public"."payment_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_entry" ADD CONSTRAINT "request_entry_transfer_id_request_transfer_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."request_transfer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_item" ADD CONSTRAINT "request_item_transfer_id_request_transfer_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."request_transfer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_item" ADD CONSTRAINT "request_item_payment_request_id_payment_request_id_fk" FOREIGN KEY ("payment_request_id") REFERENCES "public"."payment_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_transfer" ADD CONSTRAINT "request_transfer_batch_id_request_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."request_batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "request_batch_page" ON "request_batch" USING btree ("office","made_at","id");--> statement-breakpoint
CREATE INDEX "request_entry_of_request" ON "request_entry" USING btree ("payment_request_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "request_entry_of_owner" ON "request_entry" USING btree ("owner_account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_entry_once" ON "request_entry" USING btree ("office","transfer_id","payment_request_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "request_item_once" ON "request_item" USING btree ("office","payment_request_id","purpose") WHERE "request_item"."dropped_at" is null;--> statement-breakpoint
CREATE INDEX "request_item_of_request" ON "request_item" USING btree ("payment_request_id","purpose");--> statement-breakpoint
CREATE INDEX "request_item_dropped" ON "request_item" USING btree ("purpose","payment_request_id") WHERE "request_item"."dropped_at" is not null;--> statement-breakpoint
CREATE INDEX "request_item_of_owner" ON "request_item" USING btree ("owner_account_id");--> statement-breakpoint
CREATE INDEX "request_transfer_of_batch" ON "request_transfer" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "request_transfer_of_owner" ON "request_transfer" USING btree ("owner_account_id");--> statement-breakpoint
CREATE INDEX "payment_request_to_settle" ON "payment_request" USING btree ("office","status","validated_at","id") WHERE "payment_request"."status" in ('VALIDATED', 'DEBITED', 'DEBIT_REFUSED', 'RECOVERED');--> statement-breakpoint
COMMENT ON TABLE "request_entry" IS 'append-only';
