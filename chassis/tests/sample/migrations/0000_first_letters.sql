CREATE TABLE "audit_entry" (
	"id" uuid NOT NULL,
	"office" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"reason" text,
	"passport" text,
	"details" jsonb,
	CONSTRAINT "audit_entry_at_id_pk" PRIMARY KEY("at","id")
) PARTITION BY RANGE ("at");
--> statement-breakpoint
COMMENT ON TABLE "audit_entry" IS 'append-only';
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"office" text NOT NULL,
	"actor" text NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"result_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_office_actor_operation_key_pk" PRIMARY KEY("office","actor","operation","key")
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"posted_on" date,
	"postage" bigint,
	"sender" text,
	"sender_fingerprint" text,
	"remark" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_entry_subject" ON "audit_entry" USING btree ("office","subject","at");--> statement-breakpoint
CREATE INDEX "audit_entry_actor" ON "audit_entry" USING btree ("office","actor","at");