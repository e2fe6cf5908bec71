/** Gives property tests the same cases on every run, so that a change is judged by what it changes; SEED tries others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
