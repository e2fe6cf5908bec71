/** Preloaded into the command by a test: whatever would reach a network, or another program, ends the run. */
const modules = [
  'net',
  'tls',
  'dgram',
  'dns',
  'http',
  'https',
  'http2',
  'child_process',
  'cluster',
  'inspector',
]
for (const name of modules) forbid(require(`node:${name}`), name)
forbid(require('node:dns').promises, 'dns.promises')
globalThis.fetch = globalThis.WebSocket = refuse('fetch')

function forbid(module, name) {
  for (const key of Object.keys(module)) {
    if (typeof module[key] === 'function' && /^[a-z]/.test(key)) module[key] = refuse(`${name}.${key}`)
  }
  for (const key of ['Socket', 'Server'])
    if (typeof module[key] === 'function') module[key].prototype.connect = refuse(`${name}.${key}.connect`)
}

function refuse(what) {
  return () => {
    require('node:fs').writeSync(2, `FORBIDDEN ${what}\n`)
    process.exit(99)
  }
}
