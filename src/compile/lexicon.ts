/** Word classes of a language: looks up what each one stands for, once, and finds unknown and circular ones. */
import type { Language } from '../types'
import { lower } from './lower'
import { NotationError, parsePattern } from './notation'
import { choice, type Key, type Shape } from './shape'

/** A lexicon file as read: see rules/lexicon/. */
export interface LexiconSource {
  classes: Record<string, { about: string; words: readonly string[] }>
  fillers: readonly string[]
  clauseOpeners: readonly string[]
}

export interface Lexicon {
  language: Language
  /** Single-token members of a class, and its phrases of two tokens or more. */
  classOf(name: string, at: number): ClassShape
  /** The phrases of a class. */
  phrasesOf: (name: string) => readonly Shape[]
  /** The shape of a lemma, made once. */
  lemma(text: string, make: () => Shape): Shape
  fillers: readonly Key[]
  clauseOpeners: readonly Key[]
  /** The classes that were asked for. */
  used: () => readonly string[]
}

export interface ClassShape {
  keys: readonly Key[]
  phrases: readonly Shape[]
}

/** Classes that the tokens themselves carry; a lexicon may add words to them. */
export const builtInClasses: Record<string, Key> = {
  number: '#number',
  placeholder: '#placeholder',
  link: '#link',
  quote: '#quote',
  name: '#name',
  currency: '#currency',
}

/** Words that cannot be read; `entry` says where. */
export class LexiconError extends Error {
  constructor(
    message: string,
    readonly entry: { class: string; index: number } | { list: 'fillers' | 'clauseOpeners'; index: number },
  ) {
    super(message)
  }
}

/** @throws LexiconError at a class entry that is no pattern, or at classes that contain each other. */
export function createLexicon(source: LexiconSource, language: Language): Lexicon {
  const shapes = new Map<string, ClassShape>()
  const lemmas = new Map<string, Shape>()
  const open = new Set<string>()
  const names = [...new Set([...Object.keys(builtInClasses), ...Object.keys(source.classes)])]

  const lexicon: Lexicon = {
    language,
    classOf,
    phrasesOf: name => classOf(name, 0).phrases,
    lemma,
    fillers: [],
    clauseOpeners: [],
    used: () => [...shapes.keys()],
  }

  function lemma(text: string, make: () => Shape): Shape {
    const known = lemmas.get(text)
    if (known) return known
    const made = make()
    lemmas.set(text, made)
    return made
  }

  function classOf(name: string, at: number): ClassShape {
    const known = shapes.get(name)
    if (known) return known
    if (!names.includes(name)) throw new NotationError(`there is no class <${name}>`, at)
    if (open.has(name)) throw new NotationError(`the class <${name}> contains itself`, at)
    open.add(name)
    try {
      const shape = resolve(name)
      shapes.set(name, shape)
      return shape
    } finally {
      open.delete(name)
    }
  }

  function resolve(name: string): ClassShape {
    const key = builtInClasses[name]
    const words = Object.hasOwn(source.classes, name) ? (source.classes[name]?.words ?? []) : []
    const members = words.map((word, index) => readEntry(word, lexicon, { class: name, index }))
    const merged = choice([
      ...(key ? [{ op: 'test', keys: [key] } as const] : []),
      ...members.map(m => expand(m, lexicon)),
    ])
    const options = merged.op === 'choice' ? merged.options : [merged]
    return {
      keys: options.flatMap(option => (option.op === 'test' ? option.keys : [])),
      phrases: options.filter(option => option.op !== 'test'),
    }
  }

  const fillers = source.fillers.flatMap((word, index) =>
    singleKeys(readEntry(word, lexicon, { list: 'fillers', index }), word, { list: 'fillers', index }),
  )
  const clauseOpeners = source.clauseOpeners.flatMap((word, index) =>
    singleKeys(readEntry(word, lexicon, { list: 'clauseOpeners', index }), word, {
      list: 'clauseOpeners',
      index,
    }),
  )
  return { ...lexicon, fillers, clauseOpeners }
}

type Entry = LexiconError['entry']

function readEntry(word: string, lexicon: Lexicon, entry: Entry): Shape {
  try {
    return lower(parsePattern(word), lexicon)
  } catch (error) {
    if (error instanceof NotationError) throw new LexiconError(`in “${word}”: ${error.message}`, entry)
    throw error
  }
}

/** A class within a class gives its own members, so that phrases of both can be told apart from words. */
function expand(shape: Shape, lexicon: Lexicon): Shape {
  if (shape.op === 'choice') return choice(shape.options.map(option => expand(option, lexicon)))
  if (shape.op !== 'class') return shape
  const inner = lexicon.classOf(shape.name, 0)
  return choice([...inner.phrases])
}

function singleKeys(shape: Shape, word: string, entry: Entry): readonly Key[] {
  if (shape.op !== 'test') throw new LexiconError(`“${word}” has to be a single word here`, entry)
  return shape.keys
}
