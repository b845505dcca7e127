import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "authors" ADD COLUMN "public_works" numeric DEFAULT 0;
  ALTER TABLE "translators" ADD COLUMN "public_works" numeric DEFAULT 0;
  ALTER TABLE "speakers" ADD COLUMN "public_works" numeric DEFAULT 0;
  ALTER TABLE "topics" ADD COLUMN "public_works" numeric DEFAULT 0;
  ALTER TABLE "places" ADD COLUMN "public_works" numeric DEFAULT 0;
  CREATE INDEX "interviews_public_by_date" ON "interviews" USING btree ("language","published_at") WHERE "interviews"."_status" = 'published' and "interviews"."deleted_at" is null;
  CREATE INDEX "authors_public_works_idx" ON "authors" USING btree ("public_works");
  CREATE INDEX "translators_public_works_idx" ON "translators" USING btree ("public_works");
  CREATE INDEX "speakers_public_works_idx" ON "speakers" USING btree ("public_works");
  CREATE INDEX "topics_public_works_idx" ON "topics" USING btree ("public_works");
  CREATE INDEX "places_public_works_idx" ON "places" USING btree ("public_works");
  UPDATE "authors" record SET "public_works" = (
    SELECT count(DISTINCT interviews.work) FROM interviews_rels rels JOIN interviews ON interviews.id = rels.parent_id
    WHERE rels.path = 'creditedAuthors' AND rels."authors_id" = record.id
      AND interviews._status = 'published' AND interviews.deleted_at IS NULL);
  UPDATE "translators" record SET "public_works" = (
    SELECT count(DISTINCT interviews.work) FROM interviews_rels rels JOIN interviews ON interviews.id = rels.parent_id
    WHERE rels.path = 'creditedTranslators' AND rels."translators_id" = record.id
      AND interviews._status = 'published' AND interviews.deleted_at IS NULL);
  UPDATE "speakers" record SET "public_works" = (
    SELECT count(DISTINCT interviews.work) FROM interviews_rels rels JOIN interviews ON interviews.id = rels.parent_id
    WHERE rels.path = 'namedSpeakers' AND rels."speakers_id" = record.id
      AND interviews._status = 'published' AND interviews.deleted_at IS NULL);
  UPDATE "topics" record SET "public_works" = (
    SELECT count(DISTINCT interviews.work) FROM interviews_rels rels JOIN interviews ON interviews.id = rels.parent_id
    WHERE rels.path = 'topics' AND rels."topics_id" = record.id
      AND interviews._status = 'published' AND interviews.deleted_at IS NULL);
  UPDATE "places" record SET "public_works" = (
    SELECT count(DISTINCT interviews.work) FROM interviews_rels rels JOIN interviews ON interviews.id = rels.parent_id
    WHERE rels.path = 'shownPlaces' AND rels."places_id" = record.id
      AND interviews._status = 'published' AND interviews.deleted_at IS NULL);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "interviews_public_by_date";
  DROP INDEX "authors_public_works_idx";
  DROP INDEX "translators_public_works_idx";
  DROP INDEX "speakers_public_works_idx";
  DROP INDEX "topics_public_works_idx";
  DROP INDEX "places_public_works_idx";
  ALTER TABLE "authors" DROP COLUMN "public_works";
  ALTER TABLE "translators" DROP COLUMN "public_works";
  ALTER TABLE "speakers" DROP COLUMN "public_works";
  ALTER TABLE "topics" DROP COLUMN "public_works";
  ALTER TABLE "places" DROP COLUMN "public_works";`)
}
