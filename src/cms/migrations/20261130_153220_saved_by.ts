import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "interviews" ADD COLUMN "saved_by_id" integer;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_saved_by_id" integer;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interviews_v" ADD CONSTRAINT "_interviews_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "interviews_saved_by_idx" ON "interviews" USING btree ("saved_by_id");
  CREATE INDEX "_interviews_v_version_version_saved_by_idx" ON "_interviews_v" USING btree ("version_saved_by_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "interviews" DROP CONSTRAINT "interviews_saved_by_id_users_id_fk";
  
  ALTER TABLE "_interviews_v" DROP CONSTRAINT "_interviews_v_version_saved_by_id_users_id_fk";
  
  DROP INDEX "interviews_saved_by_idx";
  DROP INDEX "_interviews_v_version_version_saved_by_idx";
  ALTER TABLE "interviews" DROP COLUMN "saved_by_id";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_saved_by_id";`)
}
