import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "interviews_originals";
  ALTER TABLE "assignments" ADD COLUMN "exchanges_begun" numeric DEFAULT 0;
  CREATE INDEX "interviews_newest_originals" ON "_interviews_v" USING btree ("parent_id") WHERE "_interviews_v"."latest" and "_interviews_v"."version_translation_of_id" is null;
  CREATE INDEX "interviews_newest" ON "_interviews_v" USING btree ("parent_id") WHERE "_interviews_v"."latest";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "interviews_newest_originals";
  DROP INDEX "interviews_newest";
  CREATE INDEX "interviews_originals" ON "interviews" USING btree ("id") WHERE "interviews"."translation_of_id" is null and "interviews"."deleted_at" is null;
  ALTER TABLE "assignments" DROP COLUMN "exchanges_begun";`)
}
