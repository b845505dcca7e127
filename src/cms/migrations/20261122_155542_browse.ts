import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_locales" (
  	"lead_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"locale" "_locales",
  	"interviews_id" integer,
  	"topics_id" integer,
  	"places_id" integer
  );
  
  ALTER TABLE "interviews" ADD COLUMN "card_text" varchar;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_card_text" varchar;
  ALTER TABLE "speakers" ADD COLUMN "public_figure" boolean DEFAULT false;
  ALTER TABLE "speakers_locales" ADD COLUMN "introduction" jsonb;
  ALTER TABLE "topics_locales" ADD COLUMN "introduction" jsonb;
  ALTER TABLE "places" ADD COLUMN "country" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "region" varchar;
  ALTER TABLE "places_locales" ADD COLUMN "introduction" jsonb;
  ALTER TABLE "publication_locales" ADD COLUMN "rules" jsonb;
  ALTER TABLE "publication_locales" ADD COLUMN "crediting" jsonb;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_lead_id_interviews_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_interviews_fk" FOREIGN KEY ("interviews_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "home_lead_idx" ON "home_locales" USING btree ("lead_id","_locale");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_locale_idx" ON "home_rels" USING btree ("locale");
  CREATE INDEX "home_rels_interviews_id_idx" ON "home_rels" USING btree ("interviews_id","locale");
  CREATE INDEX "home_rels_topics_id_idx" ON "home_rels" USING btree ("topics_id","locale");
  CREATE INDEX "home_rels_places_id_idx" ON "home_rels" USING btree ("places_id","locale");
  CREATE INDEX "speakers_public_figure_idx" ON "speakers" USING btree ("public_figure");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "home" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_locales" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP INDEX "speakers_public_figure_idx";
  ALTER TABLE "interviews" DROP COLUMN "card_text";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_card_text";
  ALTER TABLE "speakers" DROP COLUMN "public_figure";
  ALTER TABLE "speakers_locales" DROP COLUMN "introduction";
  ALTER TABLE "topics_locales" DROP COLUMN "introduction";
  ALTER TABLE "places" DROP COLUMN "country";
  ALTER TABLE "places_locales" DROP COLUMN "region";
  ALTER TABLE "places_locales" DROP COLUMN "introduction";
  ALTER TABLE "publication_locales" DROP COLUMN "rules";
  ALTER TABLE "publication_locales" DROP COLUMN "crediting";`)
}
