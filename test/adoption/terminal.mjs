/** A pseudo-terminal, on which a command asks and is answered. */
import { spawn } from 'node:child_process'
import { userEnvironment } from './shell.mjs'

/** Answers each question, a text that ends with `[…] `, as it comes; gives the exit code, the questions and all that was shown. */
export function converse(cwd, command, answers) {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      cwd,
      env: { ...userEnvironment(), TERM: 'xterm' },
    })
    const questions = []
    let shown = ''
    let read = 0
    child.stdout.setEncoding('utf8').on('data', text => {
      shown += text
      const question = /[^\r\n]*\[[^\]]*\] $/.exec(shown.slice(read))?.[0]
      if (question === undefined) return
      read = shown.length
      questions.push(question)
      child.stdin.write(`${answers[questions.length - 1] ?? ''}\n`)
    })
    child.on('error', reject).on('close', code => resolve({ code, questions, shown }))
  })
}
