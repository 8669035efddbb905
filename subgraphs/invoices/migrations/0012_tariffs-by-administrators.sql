-- Rates come from administrators now, each change as a further row: the newest version of a first day counts, and no row is
-- ever changed.
ALTER TABLE "tariff" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "tariff" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tariff" ADD COLUMN "recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "tariff" DROP CONSTRAINT "tariff_office_code_valid_from_pk";--> statement-breakpoint
ALTER TABLE "tariff" ADD CONSTRAINT "tariff_office_code_valid_from_version_pk" PRIMARY KEY("office","code","valid_from","version");--> statement-breakpoint
COMMENT ON TABLE "tariff" IS 'append-only';
