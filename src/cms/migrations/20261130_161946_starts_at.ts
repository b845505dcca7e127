import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "qa" ADD COLUMN "starts_at" numeric;
  ALTER TABLE "_qa_v" ADD COLUMN "starts_at" numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "qa" DROP COLUMN "starts_at";
  ALTER TABLE "_qa_v" DROP COLUMN "starts_at";`)
}
