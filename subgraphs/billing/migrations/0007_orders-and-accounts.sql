CREATE TABLE "client_account_transition" (
	"office" text NOT NULL,
	"client_account_id" uuid NOT NULL,
	"account_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"change" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "client_account_transition_office_client_account_id_account_version_pk" PRIMARY KEY("office","client_account_id","account_version")
);
--> statement-breakpoint
COMMENT ON TABLE "client_account_transition" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "client_account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organisation_id" uuid NOT NULL,
	"service_group" text NOT NULL,
	"access" text NOT NULL,
	"access_version" integer NOT NULL,
	"name" text NOT NULL,
	"uid" text NOT NULL,
	"address" jsonb NOT NULL,
	"billing_address" jsonb,
	"finance_address" jsonb,
	"branches" text[] DEFAULT '{}' NOT NULL,
	"locale" text NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"reason" text,
	"opened_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "client_account_organisation" UNIQUE("office","organisation_id","service_group")
);
--> statement-breakpoint
CREATE TABLE "credit_application" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"credit_note_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"at_issue" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "credit_application_once" UNIQUE("office","credit_note_id","invoice_id"),
	CONSTRAINT "credit_application_positive" CHECK ("credit_application"."amount_minor" > 0)
);
--> statement-breakpoint
COMMENT ON TABLE "credit_application" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "credit_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"client_account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"invoice_id" uuid,
	"order_id" uuid,
	"finance_case_id" uuid,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	CONSTRAINT "credit_note_sequence" UNIQUE("office","year","sequence"),
	CONSTRAINT "credit_note_positive" CHECK ("credit_note"."amount_minor" > 0)
);
--> statement-breakpoint
COMMENT ON TABLE "credit_note" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "credit_note_number" (
	"office" text NOT NULL,
	"year" integer NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "credit_note_number_office_year_pk" PRIMARY KEY("office","year")
);
--> statement-breakpoint
CREATE TABLE "monthly_closing" (
	"office" text NOT NULL,
	"month" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"accounts" integer NOT NULL,
	CONSTRAINT "monthly_closing_office_month_pk" PRIMARY KEY("office","month")
);
--> statement-breakpoint
CREATE TABLE "invoice_number" (
	"office" text NOT NULL,
	"year" integer NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "invoice_number_office_year_pk" PRIMARY KEY("office","year")
);
--> statement-breakpoint
CREATE TABLE "invoice_payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"invoice_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"booked_on" date NOT NULL,
	"bank_entry_id" uuid,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invoice_payment_entry" UNIQUE("office","bank_entry_id")
);
--> statement-breakpoint
COMMENT ON TABLE "invoice_payment" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "invoice_reminder" (
	"office" text NOT NULL,
	"invoice_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"open_minor" bigint NOT NULL,
	"reminded_on" date NOT NULL,
	"due_on" date NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by" text NOT NULL,
	CONSTRAINT "invoice_reminder_office_invoice_id_level_pk" PRIMARY KEY("office","invoice_id","level"),
	CONSTRAINT "invoice_reminder_level" CHECK ("invoice_reminder"."level" in (1, 2))
);
--> statement-breakpoint
COMMENT ON TABLE "invoice_reminder" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "monthly_invoice_transition" (
	"office" text NOT NULL,
	"invoice_id" uuid NOT NULL,
	"invoice_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"change" text NOT NULL,
	"amount_minor" bigint,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "monthly_invoice_transition_office_invoice_id_invoice_version_pk" PRIMARY KEY("office","invoice_id","invoice_version")
);
--> statement-breakpoint
COMMENT ON TABLE "monthly_invoice_transition" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "monthly_invoice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"recap_id" uuid NOT NULL,
	"client_account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"month" text NOT NULL,
	"year" integer NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"reference" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_on" date NOT NULL,
	"due_on" date NOT NULL,
	"currency" text NOT NULL,
	"subtotal_minor" bigint NOT NULL,
	"credits_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"paid_minor" bigint DEFAULT 0 NOT NULL,
	"credited_minor" bigint DEFAULT 0 NOT NULL,
	"lines" jsonb NOT NULL,
	"debtor" jsonb NOT NULL,
	"locale" text NOT NULL,
	"status" text NOT NULL,
	"storage_key" text,
	"file_key" text,
	"file_size" integer,
	"sha256" text,
	CONSTRAINT "monthly_invoice_month" UNIQUE("office","client_account_id","month"),
	CONSTRAINT "monthly_invoice_sequence" UNIQUE("office","year","sequence"),
	CONSTRAINT "monthly_invoice_number" UNIQUE("office","number"),
	CONSTRAINT "monthly_invoice_reference" UNIQUE("office","reference"),
	CONSTRAINT "monthly_invoice_amounts" CHECK ("monthly_invoice"."credits_minor" >= 0 and "monthly_invoice"."total_minor" = "monthly_invoice"."subtotal_minor" - "monthly_invoice"."credits_minor" and "monthly_invoice"."total_minor" >= 0),
	CONSTRAINT "monthly_invoice_credited" CHECK ("monthly_invoice"."credited_minor" between 0 and "monthly_invoice"."total_minor")
);
--> statement-breakpoint
CREATE TABLE "order_line" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"order_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"service_code" text NOT NULL,
	"edition_from" text NOT NULL,
	"edition_version" integer NOT NULL,
	"fee_source" text,
	"fee_minor" bigint NOT NULL,
	"postage_minor" bigint NOT NULL,
	"reference" text,
	"answers" text NOT NULL,
	CONSTRAINT "order_line_position" UNIQUE("office","order_id","position"),
	CONSTRAINT "order_line_amounts" CHECK ("order_line"."fee_minor" > 0 and "order_line"."postage_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "order_number" (
	"office" text NOT NULL,
	"day" text NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "order_number_office_day_pk" PRIMARY KEY("office","day")
);
--> statement-breakpoint
CREATE TABLE "order_transition" (
	"office" text NOT NULL,
	"order_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"order_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"side" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "order_transition_office_order_id_order_version_pk" PRIMARY KEY("office","order_id","order_version")
);
--> statement-breakpoint
COMMENT ON TABLE "order_transition" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "service_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"ordered_by" text NOT NULL,
	"organisation_id" uuid,
	"membership_id" uuid,
	"client_account_id" uuid,
	"company_name" text,
	"settlement" text NOT NULL,
	"card_reason" text,
	"currency" text NOT NULL,
	"fee_minor" bigint NOT NULL,
	"postage_minor" bigint NOT NULL,
	"postage" text NOT NULL,
	"recipient" text NOT NULL,
	"address" text NOT NULL,
	"postal_code" text NOT NULL,
	"town" text NOT NULL,
	"country" text NOT NULL,
	"terms" jsonb NOT NULL,
	"locale" text NOT NULL,
	"status" text NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"confirmed_at" timestamp (3) with time zone,
	"month" text,
	"officer_message" text,
	CONSTRAINT "service_order_number" UNIQUE("office","number"),
	CONSTRAINT "service_order_amounts" CHECK ("service_order"."fee_minor" > 0 and "service_order"."postage_minor" >= 0),
	CONSTRAINT "service_order_on_account" CHECK ("service_order"."settlement" = 'CARD' or ("service_order"."client_account_id" is not null and "service_order"."card_reason" is null)),
	CONSTRAINT "service_order_confirmed" CHECK (("service_order"."confirmed_at" is null) = ("service_order"."month" is null)),
	CONSTRAINT "service_order_month" CHECK ("service_order"."month" = to_char("service_order"."confirmed_at" at time zone 'Europe/Zurich', 'YYYY-MM'))
);
--> statement-breakpoint
CREATE TABLE "recap_line" (
	"office" text NOT NULL,
	"order_line_id" uuid PRIMARY KEY NOT NULL,
	"recap_id" uuid NOT NULL,
	"client_account_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"settlement" text NOT NULL,
	"state_at_closing" text NOT NULL,
	"service_code" text NOT NULL,
	"fee_minor" bigint NOT NULL,
	"postage_minor" bigint NOT NULL,
	CONSTRAINT "recap_line_amounts" CHECK ("recap_line"."fee_minor" > 0 and "recap_line"."postage_minor" >= 0)
);
--> statement-breakpoint
COMMENT ON TABLE "recap_line" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "recap" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"client_account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"month" text NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	"fee_minor" bigint NOT NULL,
	"postage_minor" bigint NOT NULL,
	"credits_minor" bigint NOT NULL,
	"card_count" integer NOT NULL,
	"card_minor" bigint NOT NULL,
	CONSTRAINT "recap_month" UNIQUE("office","client_account_id","month")
);
--> statement-breakpoint
COMMENT ON TABLE "recap" IS 'append-only';
--> statement-breakpoint
ALTER TABLE "client_account_transition" ADD CONSTRAINT "client_account_transition_client_account_id_client_account_id_fk" FOREIGN KEY ("client_account_id") REFERENCES "public"."client_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_application" ADD CONSTRAINT "credit_application_credit_note_id_credit_note_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "public"."credit_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_application" ADD CONSTRAINT "credit_application_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_note" ADD CONSTRAINT "credit_note_client_account_id_client_account_id_fk" FOREIGN KEY ("client_account_id") REFERENCES "public"."client_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_note" ADD CONSTRAINT "credit_note_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_note" ADD CONSTRAINT "credit_note_order_id_service_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."service_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_payment" ADD CONSTRAINT "invoice_payment_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_reminder" ADD CONSTRAINT "invoice_reminder_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_invoice_transition" ADD CONSTRAINT "monthly_invoice_transition_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_invoice" ADD CONSTRAINT "monthly_invoice_recap_id_recap_id_fk" FOREIGN KEY ("recap_id") REFERENCES "public"."recap"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_invoice" ADD CONSTRAINT "monthly_invoice_client_account_id_client_account_id_fk" FOREIGN KEY ("client_account_id") REFERENCES "public"."client_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_order_id_service_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."service_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_transition" ADD CONSTRAINT "order_transition_order_id_service_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."service_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_order" ADD CONSTRAINT "service_order_client_account_id_client_account_id_fk" FOREIGN KEY ("client_account_id") REFERENCES "public"."client_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recap_line" ADD CONSTRAINT "recap_line_order_line_id_order_line_id_fk" FOREIGN KEY ("order_line_id") REFERENCES "public"."order_line"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recap_line" ADD CONSTRAINT "recap_line_recap_id_recap_id_fk" FOREIGN KEY ("recap_id") REFERENCES "public"."recap"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recap_line" ADD CONSTRAINT "recap_line_order_id_service_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."service_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recap" ADD CONSTRAINT "recap_client_account_id_client_account_id_fk" FOREIGN KEY ("client_account_id") REFERENCES "public"."client_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_account_page" ON "client_account" USING btree ("office","opened_at","id");--> statement-breakpoint
CREATE INDEX "client_account_by_name" ON "client_account" USING btree ("office",lower("name"),"id");--> statement-breakpoint
CREATE INDEX "credit_application_of_invoice" ON "credit_application" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "credit_note_of_account" ON "credit_note" USING btree ("office","client_account_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "credit_note_of_invoice" ON "credit_note" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "credit_note_of_order" ON "credit_note" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "invoice_payment_of_invoice" ON "invoice_payment" USING btree ("invoice_id","booked_on","id");--> statement-breakpoint
CREATE INDEX "monthly_invoice_page" ON "monthly_invoice" USING btree ("office","issued_at","id");--> statement-breakpoint
CREATE INDEX "monthly_invoice_page_status" ON "monthly_invoice" USING btree ("office","status","issued_at","id");--> statement-breakpoint
CREATE INDEX "monthly_invoice_due" ON "monthly_invoice" USING btree ("office","due_on","id") WHERE "monthly_invoice"."status" not in ('PAID', 'OVERPAID', 'CREDITED');--> statement-breakpoint
CREATE INDEX "service_order_of_owner" ON "service_order" USING btree ("office","owner_account_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "service_order_page" ON "service_order" USING btree ("office","placed_at","id");--> statement-breakpoint
CREATE INDEX "service_order_page_status" ON "service_order" USING btree ("office","status","placed_at","id");--> statement-breakpoint
CREATE INDEX "service_order_of_organisation" ON "service_order" USING btree ("office","organisation_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "service_order_of_month" ON "service_order" USING btree ("office","client_account_id","month","confirmed_at","id");--> statement-breakpoint
CREATE INDEX "service_order_expiring" ON "service_order" USING btree ("office","expires_at") WHERE "service_order"."status" = 'AWAITING_PAYMENT';--> statement-breakpoint
CREATE INDEX "recap_line_page" ON "recap_line" USING btree ("recap_id","confirmed_at","order_line_id");--> statement-breakpoint
CREATE INDEX "recap_line_of_order" ON "recap_line" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "recap_page" ON "recap" USING btree ("office","month","id");