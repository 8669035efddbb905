ALTER TABLE "attachment" ADD COLUMN "preview_key" text;--> statement-breakpoint
ALTER TABLE "attachment" ADD COLUMN "preview_file_key" text;--> statement-breakpoint
ALTER TABLE "attachment" ADD COLUMN "preview_size" integer;--> statement-breakpoint
ALTER TABLE "attachment" ADD COLUMN "payment_codes" text;--> statement-breakpoint
ALTER TABLE "other_invoice" ADD COLUMN "supplier_name" text;--> statement-breakpoint
ALTER TABLE "other_invoice" ADD COLUMN "supplier_iban" text;--> statement-breakpoint
ALTER TABLE "other_invoice" ADD COLUMN "supplier_reference" text;