import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "interviews" ADD COLUMN "never_publish" boolean DEFAULT false;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_never_publish" boolean DEFAULT false;
  ALTER TABLE "media" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "authors" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "translators" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "speakers" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "places" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "authors_deleted_at_idx" ON "authors" USING btree ("deleted_at");
  CREATE INDEX "translators_deleted_at_idx" ON "translators" USING btree ("deleted_at");
  CREATE INDEX "speakers_deleted_at_idx" ON "speakers" USING btree ("deleted_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "places_deleted_at_idx" ON "places" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_deleted_at_idx";
  DROP INDEX "authors_deleted_at_idx";
  DROP INDEX "translators_deleted_at_idx";
  DROP INDEX "speakers_deleted_at_idx";
  DROP INDEX "topics_deleted_at_idx";
  DROP INDEX "places_deleted_at_idx";
  ALTER TABLE "interviews" DROP COLUMN "never_publish";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_never_publish";
  ALTER TABLE "media" DROP COLUMN "deleted_at";
  ALTER TABLE "authors" DROP COLUMN "deleted_at";
  ALTER TABLE "translators" DROP COLUMN "deleted_at";
  ALTER TABLE "speakers" DROP COLUMN "deleted_at";
  ALTER TABLE "topics" DROP COLUMN "deleted_at";
  ALTER TABLE "places" DROP COLUMN "deleted_at";`)
}
