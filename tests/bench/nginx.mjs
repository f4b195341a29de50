// nginx on a free port of this machine, serving one folder of static files.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export async function startNginx() {
  const folder = await mkdtemp(join(tmpdir(), 'blt-nginx-'))
  await mkdir(join(folder, 'files'))
  const port = await freePort()
  await writeFile(join(folder, 'nginx.conf'), settings(folder, port))
  const child = spawn('nginx', ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const address = `http://127.0.0.1:${port}`
  await answers(address, ended)
  return {
    address,
    /** Makes a file of these bytes and gives its address. */
    serve: async (name, bytes) => {
      await writeFile(join(folder, 'files', name), bytes, { mode: 0o644 })
      return `${address}/${name}`
    },
    stop: async () => {
      child.kill('SIGQUIT')
      await ended
      await rm(folder, { recursive: true })
    },
  }
}

function settings(folder, port) {
  return `
daemon off;
user root;
pid ${folder}/nginx.pid;
worker_processes 2;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  default_type text/html;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port} reuseport;
    root ${folder}/files;
    location = /taken { return 303 /; }
  }
}
`.replace('user root;\n', process.getuid() === 0 ? 'user root;\n' : '')
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function answers(address, ended) {
  let gone = false
  ended.then(() => (gone = true))
  for (let tries = 0; tries < 100; tries++) {
    if (gone) throw new Error('nginx ended at once')
    if (await fetch(address).then(() => true, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}
