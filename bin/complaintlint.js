#!/usr/bin/env node
'use strict'

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of the run.
const ignoreClosedPipe = error => {
  if (error.code !== 'EPIPE') throw error
}
process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

start().catch(error => {
  process.exitCode = 2
  process.stderr.write(`complaintlint: ${error.message}\n`)
})

async function start() {
  const { main } = require('../dist/cli.cjs')
  process.exitCode = await main(process.argv.slice(2), process)
}
