import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "interviews_originals";
  DROP INDEX "notices_mailed_at_idx";
  ALTER TABLE "interviews" ADD COLUMN "never_publish" boolean DEFAULT false;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_never_publish" boolean DEFAULT false;
  ALTER TABLE "media" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "authors" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "translators" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "speakers" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "places" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD COLUMN "exchanges_begun" numeric DEFAULT 0;
  ALTER TABLE "notices" ADD COLUMN "mail_leased_until" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "mail_tries" numeric DEFAULT 0;
  ALTER TABLE "notices" ADD COLUMN "mail_next_at" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "mail_given_up_at" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "mail_failure" varchar;
  ALTER TABLE "users" ADD COLUMN "mail_refused_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "mail_refused_code" varchar;
  CREATE INDEX "interviews_newest_originals" ON "_interviews_v" USING btree ("parent_id") WHERE "_interviews_v"."latest" and "_interviews_v"."version_translation_of_id" is null;
  CREATE INDEX "interviews_newest" ON "_interviews_v" USING btree ("parent_id") WHERE "_interviews_v"."latest";
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "authors_deleted_at_idx" ON "authors" USING btree ("deleted_at");
  CREATE INDEX "translators_deleted_at_idx" ON "translators" USING btree ("deleted_at");
  CREATE INDEX "speakers_deleted_at_idx" ON "speakers" USING btree ("deleted_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "places_deleted_at_idx" ON "places" USING btree ("deleted_at");
  CREATE INDEX "notices_to_mail" ON "notices" USING btree ("user_id","id") WHERE "notices"."mailed_at" is null and "notices"."mail_given_up_at" is null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "interviews_newest_originals";
  DROP INDEX "interviews_newest";
  DROP INDEX "media_deleted_at_idx";
  DROP INDEX "authors_deleted_at_idx";
  DROP INDEX "translators_deleted_at_idx";
  DROP INDEX "speakers_deleted_at_idx";
  DROP INDEX "topics_deleted_at_idx";
  DROP INDEX "places_deleted_at_idx";
  DROP INDEX "notices_to_mail";
  CREATE INDEX "interviews_originals" ON "interviews" USING btree ("id") WHERE "interviews"."translation_of_id" is null and "interviews"."deleted_at" is null;
  CREATE INDEX "notices_mailed_at_idx" ON "notices" USING btree ("mailed_at");
  ALTER TABLE "interviews" DROP COLUMN "never_publish";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_never_publish";
  ALTER TABLE "media" DROP COLUMN "deleted_at";
  ALTER TABLE "authors" DROP COLUMN "deleted_at";
  ALTER TABLE "translators" DROP COLUMN "deleted_at";
  ALTER TABLE "speakers" DROP COLUMN "deleted_at";
  ALTER TABLE "topics" DROP COLUMN "deleted_at";
  ALTER TABLE "places" DROP COLUMN "deleted_at";
  ALTER TABLE "assignments" DROP COLUMN "exchanges_begun";
  ALTER TABLE "notices" DROP COLUMN "mail_leased_until";
  ALTER TABLE "notices" DROP COLUMN "mail_tries";
  ALTER TABLE "notices" DROP COLUMN "mail_next_at";
  ALTER TABLE "notices" DROP COLUMN "mail_given_up_at";
  ALTER TABLE "notices" DROP COLUMN "mail_failure";
  ALTER TABLE "users" DROP COLUMN "mail_refused_at";
  ALTER TABLE "users" DROP COLUMN "mail_refused_code";`)
}
