/** Required into a measured process: says at the end what it has used. */
'use strict'
if (require('node:worker_threads').isMainThread)
  process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())))
