import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { openChildren } from '../lib/children.mjs'
import { Complaint } from '../lib/complaint.mjs'
import { findFreePort } from '../lib/ports.mjs'

const firstPort = 3800

/** Everything that nginx wants to write, in a folder of its own; as many processes of it as the site has. */
const settings = (folder: string, port: number, processes: number) => `
daemon off;
worker_processes ${String(processes)};
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  sendfile on; tcp_nopush on; keepalive_requests 1000000;
  open_file_cache max=100;
  server {
    listen 127.0.0.1:${String(port)};
    root ${folder}/files;
    default_type text/html;
    add_header Content-Encoding br;
  }
}
`

/** nginx, which hands out these bytes as the files that they are. */
export async function openStaticServer(
  files: readonly Buffer[],
  children: ReturnType<typeof openChildren>,
  processes = 1,
): Promise<{ addressOf: (file: number) => string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-nginx-'))
  // Its workers run as another account where it is started as root.
  chmodSync(folder, 0o755)
  const port = await findFreePort(firstPort)
  for (const [name, bytes] of files.entries()) {
    const place = join(folder, 'files', String(name))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
  }
  writeFileSync(join(folder, 'nginx.conf'), settings(folder, port, processes))
  const child = children.start('nginx', 'nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    cwd: folder,
    env: process.env,
  })
  const fate = { hasEnded: false }
  void child.ended.then(() => (fate.hasEnded = true))
  while (!(await fetch(`http://127.0.0.1:${String(port)}/0`).catch(() => null))) {
    if (fate.hasEnded) throw new Complaint(`nginx did not start:\n${child.output()}`)
    await sleep(50)
  }
  return {
    addressOf: (file) => `http://127.0.0.1:${String(port)}/${String(file)}`,
    async close() {
      await child.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
