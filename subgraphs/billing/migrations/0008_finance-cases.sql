CREATE TABLE "finance_case_message" (
	"office" text NOT NULL,
	"case_id" uuid NOT NULL,
	"case_version" integer DEFAULT 1 NOT NULL,
	"side" text NOT NULL,
	"author" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "finance_case_message_office_case_id_case_version_pk" PRIMARY KEY("office","case_id","case_version")
);
--> statement-breakpoint
COMMENT ON TABLE "finance_case_message" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "finance_case_number" (
	"office" text NOT NULL,
	"year" integer NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "finance_case_number_office_year_pk" PRIMARY KEY("office","year")
);
--> statement-breakpoint
CREATE TABLE "finance_case_transition" (
	"office" text NOT NULL,
	"case_id" uuid NOT NULL,
	"case_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"side" text NOT NULL,
	"actor" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "finance_case_transition_office_case_id_case_version_pk" PRIMARY KEY("office","case_id","case_version")
);
--> statement-breakpoint
COMMENT ON TABLE "finance_case_transition" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "finance_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"organisation_id" uuid,
	"client_account_id" uuid,
	"invoice_id" uuid,
	"order_id" uuid,
	"company_name" text,
	"subject" text NOT NULL,
	"message" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"awaits" text,
	"answer" text,
	"answer_text" text,
	"credit_note_id" uuid,
	"refund_id" uuid,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "finance_case_number_once" UNIQUE("office","number"),
	CONSTRAINT "finance_case_of_one" CHECK (num_nonnulls("finance_case"."invoice_id", "finance_case"."order_id") = 1),
	CONSTRAINT "finance_case_of_company" CHECK (("finance_case"."invoice_id" is null) = ("finance_case"."organisation_id" is null) and ("finance_case"."invoice_id" is null) = ("finance_case"."client_account_id" is null)),
	CONSTRAINT "finance_case_answered" CHECK (("finance_case"."status" = 'ANSWERED') = ("finance_case"."answer" is not null) and ("finance_case"."status" = 'OPEN') = ("finance_case"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "bank_credit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"bank_message_id" uuid NOT NULL,
	"servicer_reference" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"is_reversal" boolean NOT NULL,
	"booked_on" date NOT NULL,
	"reference" text,
	"debtor_name" text,
	"doubt" text,
	"invoice_id" uuid,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone,
	"note" text,
	CONSTRAINT "bank_credit_once" UNIQUE("office","servicer_reference","is_reversal"),
	CONSTRAINT "bank_credit_positive" CHECK ("bank_credit"."amount_minor" > 0),
	CONSTRAINT "bank_credit_doubt" CHECK ("bank_credit"."doubt" is not null or "bank_credit"."invoice_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "order_refund" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"order_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"card_payment_id" uuid NOT NULL,
	"partner_order_id" text NOT NULL,
	"partner_refund_id" text NOT NULL,
	"capture_id" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"doubt" text,
	"transaction_id" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by" uuid NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "order_refund_partner_name" UNIQUE("office","partner_refund_id"),
	CONSTRAINT "order_refund_transaction" UNIQUE("office","transaction_id"),
	CONSTRAINT "order_refund_positive" CHECK ("order_refund"."amount_minor" > 0),
	CONSTRAINT "order_refund_doubt" CHECK (("order_refund"."status" = 'UNCLEAR') = ("order_refund"."doubt" is not null))
);
--> statement-breakpoint
CREATE TABLE "order_refund_request" (
	"office" text NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"refund_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"retries" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "order_refund_transition" (
	"office" text NOT NULL,
	"refund_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"refund_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"doubt" text,
	"actor" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "order_refund_transition_office_refund_id_refund_version_pk" PRIMARY KEY("office","refund_id","refund_version")
);
--> statement-breakpoint
COMMENT ON TABLE "order_refund_transition" IS 'append-only';
--> statement-breakpoint
ALTER TABLE "finance_case_message" ADD CONSTRAINT "finance_case_message_case_id_finance_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."finance_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_case_transition" ADD CONSTRAINT "finance_case_transition_case_id_finance_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."finance_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_case" ADD CONSTRAINT "finance_case_client_account_id_client_account_id_fk" FOREIGN KEY ("client_account_id") REFERENCES "public"."client_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_case" ADD CONSTRAINT "finance_case_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_case" ADD CONSTRAINT "finance_case_order_id_service_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."service_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_case" ADD CONSTRAINT "finance_case_credit_note_id_credit_note_id_fk" FOREIGN KEY ("credit_note_id") REFERENCES "public"."credit_note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finance_case" ADD CONSTRAINT "finance_case_refund_id_order_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."order_refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_credit" ADD CONSTRAINT "bank_credit_bank_message_id_bank_message_id_fk" FOREIGN KEY ("bank_message_id") REFERENCES "public"."bank_message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_credit" ADD CONSTRAINT "bank_credit_invoice_id_monthly_invoice_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."monthly_invoice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_refund" ADD CONSTRAINT "order_refund_order_id_service_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."service_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_refund" ADD CONSTRAINT "order_refund_card_payment_id_card_payment_id_fk" FOREIGN KEY ("card_payment_id") REFERENCES "public"."card_payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_refund_request" ADD CONSTRAINT "order_refund_request_refund_id_order_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."order_refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_refund_transition" ADD CONSTRAINT "order_refund_transition_refund_id_order_refund_id_fk" FOREIGN KEY ("refund_id") REFERENCES "public"."order_refund"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "finance_case_open_invoice" ON "finance_case" USING btree ("office","invoice_id") WHERE "finance_case"."status" = 'OPEN';--> statement-breakpoint
CREATE UNIQUE INDEX "finance_case_open_order" ON "finance_case" USING btree ("office","order_id") WHERE "finance_case"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "finance_case_page" ON "finance_case" USING btree ("office","opened_at","id");--> statement-breakpoint
CREATE INDEX "finance_case_page_status" ON "finance_case" USING btree ("office","status","opened_at","id");--> statement-breakpoint
CREATE INDEX "finance_case_of_opener" ON "finance_case" USING btree ("office","opened_by","opened_at","id");--> statement-breakpoint
CREATE INDEX "finance_case_of_organisation" ON "finance_case" USING btree ("office","organisation_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "finance_case_of_invoice" ON "finance_case" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "finance_case_of_order" ON "finance_case" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "bank_credit_open" ON "bank_credit" USING btree ("office","recorded_at","id") WHERE "bank_credit"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "order_refund_of_order" ON "order_refund" USING btree ("office","order_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "order_refund_of_payment" ON "order_refund" USING btree ("card_payment_id");--> statement-breakpoint
CREATE INDEX "order_refund_unclear" ON "order_refund" USING btree ("office","requested_at","id") WHERE "order_refund"."status" = 'UNCLEAR';--> statement-breakpoint
CREATE UNIQUE INDEX "order_refund_request_open" ON "order_refund_request" USING btree ("office","refund_id","operation") WHERE "order_refund_request"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "order_refund_request_of_refund" ON "order_refund_request" USING btree ("office","refund_id","operation");