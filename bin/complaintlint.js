#!/usr/bin/env node
'use strict'
/** Starts the command. V8's compiled code of the bundles is kept between runs, which halves the start-up. */
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const dist = path.join(__dirname, '..', 'dist')
const cache = process.env.COMPLAINTLINT_NO_CODE_CACHE ? undefined : cacheFolder()
const loaded = new Map()
const uncached = []
/** One for all files that are read here, since fresh memory costs more than reading. */
let room = Buffer.allocUnsafeSlow(1 << 20)
let patience = 1

const args = process.argv.slice(2)
const main = start()

/** Node's streams cost start-up, so each is opened when it is used. */
const sinks = new Map()
const around = {
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return sink('stdout', 1)
  },
  get stderr() {
    return sink('stderr', 2)
  },
  env: process.env,
  cwd: () => process.cwd(),
  beginLongRun: () => setPatience(10),
}
process.on('uncaughtException', fail)

main(args, around).then(code => {
  process.exitCode = code
  if (uncached.length > 0) setPatience(1)
  // what could not do its work ran little of the code that others will
  if (code !== 2)
    for (const { script, file, isFirst } of uncached) keep(file, isFirst ? '' : script.createCachedData())
  // by itself Node would take everything apart first
  if ([...sinks.values()].every(({ isWritten }) => isWritten?.())) process.exit()
}, fail)

/**
 * How many times as long as usual V8 runs a function before it compiles it for speed; one that has patience also copies
 * less code of other functions into it. Over a thousand replies that takes two thirds of the time. Code is kept for the
 * usual flags alone, so it is read and written with those.
 */
function setPatience(times) {
  // from Node 22 on V8 does not know the first flag and would say so to the user
  if (patience === times || Number.parseInt(process.versions.node) >= 22) return
  patience = times
  const copied = times === 1 ? 920 : 100
  require('node:v8').setFlagsFromString(
    `--interrupt-budget=${times * 66 * 1024} --max-inlined-bytecode-size-cumulative=${copied}`,
  )
}

function sink(name, descriptor) {
  const known = sinks.get(name)
  if (known) return known
  const opened = isTerminal(descriptor) ? streamOf(name) : plainSink(name, descriptor)
  sinks.set(name, opened)
  return opened
}

/** Or a device that may be one. */
function isTerminal(descriptor) {
  try {
    const stat = fs.fstatSync(descriptor)
    return (
      stat.isCharacterDevice() &&
      stat.rdev !== fs.statSync(process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null').rdev
    )
  } catch {
    return true
  }
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault of the run. */
function streamOf(name) {
  return process[name].on('error', error => {
    if (error.code !== 'EPIPE') fail(error)
  })
}

/** Files and pipes need no stream, unless the pipe is full and whoever made it wants nobody to wait. */
function plainSink(name, descriptor) {
  let rest
  const plain = {
    destroyed: false,
    isWritten: () => rest === undefined,
    write(text, done) {
      if (rest) return rest.write(text, done)
      let bytes = typeof text === 'string' ? Buffer.from(text) : text
      try {
        while (bytes.length > 0 && !plain.destroyed) bytes = bytes.subarray(fs.writeSync(descriptor, bytes))
      } catch (error) {
        if (error.code === 'EPIPE') plain.destroyed = true
        else if (error.code !== 'EAGAIN') fail(error)
        else {
          rest = streamOf(name)
          return rest.write(bytes, done)
        }
      }
      done()
      return true
    },
  }
  return plain
}

/** A full disk or a package that is not whole is no reason to change a reply: 2, not 1. */
function fail(error) {
  try {
    fs.writeSync(2, `complaintlint: ${error instanceof Error ? error.message : error}\n`)
  } catch {
    // there is nobody left to tell
  }
  process.exit(2)
}

function start() {
  try {
    return isNamesAlone() ? load('run.cjs').lintNamed : load('cli.cjs').main
  } catch (error) {
    fail(error.code === 'ENOENT' ? `Cannot find module ${error.path}` : error)
  }
}

/** A word without a mark of a path may be a command. */
function isNamesAlone() {
  return args.every(argument => argument === '-' || !argument.startsWith('-')) && /[./\\]/.test(args[0])
}

/** The exports of a bundle; a bundle requires others by `./name.cjs`. */
function load(name) {
  const known = loaded.get(name)
  if (known) return known.exports
  const filename = path.join(dist, name)
  const module = { exports: {} }
  loaded.set(name, module)
  const requireBundle = id => (/^\.\/\w+\.cjs$/.test(id) ? load(id.slice(2)) : require(id))
  compile(filename, name)
    .runInThisContext()
    .call(module.exports, module.exports, requireBundle, module, filename, dist)
  return module.exports
}

function compile(filename, name) {
  const { bytes, size, mtimeMs } = read(filename)
  // the build makes bundles of ASCII alone
  const source = wrapped(bytes.latin1Slice())
  if (!cache) return new vm.Script(source, { filename })
  const file = path.join(
    cache,
    `${name}-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}.bin`,
  )
  const before = patience
  setPatience(1)
  const cachedData = readIfThere(file)
  const script = new vm.Script(source, { filename, cachedData })
  setPatience(before)
  if (script.cachedDataRejected !== false) uncached.push({ script, file, isFirst: !cachedData })
  return script
}

/** The build wraps the largest, which are loaded here alone, since a longer copy of them costs start-up. */
function wrapped(source) {
  return source.startsWith('(function (exports')
    ? source
    : `(function (exports, require, module, __filename, __dirname) {${source}\n})`
}

function readIfThere(file) {
  try {
    return read(file).bytes
  } catch {
    return undefined
  }
}

/** The bytes hold until the next file is read. */
function read(file) {
  const descriptor = fs.openSync(file)
  try {
    const { size, mtimeMs } = fs.fstatSync(descriptor)
    if (size > room.length) room = Buffer.allocUnsafeSlow(size)
    const length = fs.readSync(descriptor, room, 0, size, 0)
    return { bytes: room.subarray(0, length), size, mtimeMs }
  } finally {
    fs.closeSync(descriptor)
  }
}

/**
 * Written whole or not at all; a folder that cannot be written costs only time. The first run leaves nothing but an empty
 * file, since what a container runs once need not be kept, and making it takes a while.
 */
function keep(file, data) {
  const temporary = `${file}.${process.pid}`
  try {
    makeFolder(path.dirname(cache))
    makeFolder(cache)
    fs.writeFileSync(temporary, data, { mode: 0o600 })
    fs.renameSync(temporary, file)
    forgetOthers(file)
  } catch {
    try {
      fs.rmSync(temporary, { force: true })
    } catch {
      // what could not be made is not there either
    }
  }
}

/** Not recursive: a home that is not there stays so, and below /proc Node's recursion never ends. */
function makeFolder(folder) {
  if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 })
}

/** A build that was replaced leaves nothing behind. */
function forgetOthers(file) {
  const [name] = path.basename(file).split('-')
  const kin = `${name}-${process.version}-${process.arch}-`
  for (const other of fs.readdirSync(cache))
    if (other.startsWith(kin) && other.endsWith('.bin') && other !== path.basename(file))
      fs.rmSync(path.join(cache, other), { force: true })
}

function cacheFolder() {
  const named = process.env.XDG_CACHE_HOME || (process.platform === 'win32' && process.env.LOCALAPPDATA)
  if (named && path.isAbsolute(named)) return path.join(named, 'complaintlint')
  try {
    return path.join(
      (process.platform !== 'win32' && process.env.HOME) || require('node:os').homedir(),
      ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']),
      'complaintlint',
    )
  } catch {
    // in a container the user may have no home
    return undefined
  }
}
