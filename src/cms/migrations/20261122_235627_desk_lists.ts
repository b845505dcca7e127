import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "interviews_originals" ON "interviews" USING btree ("id") WHERE "interviews"."translation_of_id" is null and "interviews"."deleted_at" is null;
  CREATE INDEX "assignments_by_state" ON "assignments" USING btree ("state","id");
  CREATE INDEX "assignments_by_state_in" ON "assignments" USING btree ("state","language","id");
  CREATE INDEX "assignments_by_language" ON "assignments" USING btree ("language","id");
  CREATE INDEX "assignments_by_editor" ON "assignments" USING btree ("editor_id","id");
  CREATE INDEX "assignments_by_editor_in" ON "assignments" USING btree ("editor_id","state","id");
  CREATE INDEX "assignments_behind" ON "assignments" USING btree ("id") WHERE "assignments"."behind" > 0;
  CREATE INDEX "assignments_due" ON "assignments" USING btree ("due_on") WHERE "assignments"."state" <> 'published';
  CREATE INDEX "notices_by_user" ON "notices" USING btree ("user_id","id");
  CREATE INDEX "notices_unread" ON "notices" USING btree ("user_id","id") WHERE "notices"."read_at" is null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "interviews_originals";
  DROP INDEX "assignments_by_state";
  DROP INDEX "assignments_by_state_in";
  DROP INDEX "assignments_by_language";
  DROP INDEX "assignments_by_editor";
  DROP INDEX "assignments_by_editor_in";
  DROP INDEX "assignments_behind";
  DROP INDEX "assignments_due";
  DROP INDEX "notices_by_user";
  DROP INDEX "notices_unread";`)
}
