/** cli: asks on the terminal, a line for each answer. */
import { writeTo, type Surroundings } from './output'

/** Answers questions; an empty line, or nobody to ask, gives the fallback. */
export interface Questions {
  confirm: (question: string, fallback: boolean) => Promise<boolean>
  choose: <T extends string>(question: string, words: readonly T[], fallback: T) => Promise<T>
  /** Lets go of stdin. */
  end: () => Promise<void>
}

/** Nobody is asked. */
export const noQuestions: Questions = {
  confirm: (_question, fallback) => Promise.resolve(fallback),
  choose: (_question, _words, fallback) => Promise.resolve(fallback),
  end: () => Promise.resolve(),
}

export function isTerminal({ stdin, stderr }: Surroundings): boolean {
  return stdin.isTTY === true && stderr.isTTY === true
}

/** `ask` functions throw when the input ends before the answer. */
export function questionsOn({ stdin, stderr }: Surroundings): Questions {
  const chunks = stdin[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  let unread = ''
  return { confirm, choose, end }

  async function confirm(question: string, fallback: boolean): Promise<boolean> {
    const hint = fallback ? '[Y/n]' : '[y/N]'
    for (;;) {
      const answer = (await ask(`${question} ${hint} `)).toLowerCase()
      if (answer === '') return fallback
      if (/^(y|yes|j|ja)$/.test(answer)) return true
      if (/^(n|no|nee)$/.test(answer)) return false
      await writeTo(stderr, 'Please answer yes or no.\n')
    }
  }

  async function choose<T extends string>(question: string, words: readonly T[], fallback: T): Promise<T> {
    for (;;) {
      const answer = await ask(`${question} (${words.join(', ')}) [${fallback}] `)
      const found = answer === '' ? fallback : words.find(word => word === answer.toLowerCase())
      if (found !== undefined) return found
      await writeTo(stderr, `Please answer ${words.join(', ')}.\n`)
    }
  }

  async function ask(question: string): Promise<string> {
    await writeTo(stderr, question)
    for (;;) {
      const end = unread.indexOf('\n')
      if (end >= 0) {
        const line = unread.slice(0, end)
        unread = unread.slice(end + 1)
        return line.trim()
      }
      const chunk = await chunks.next()
      if (chunk.done) throw new Error('broken off; nothing was written')
      unread += decoder.decode(chunk.value, { stream: true })
    }
  }

  async function end(): Promise<void> {
    await chunks.return?.()
  }
}
