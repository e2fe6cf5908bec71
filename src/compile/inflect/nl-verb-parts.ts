/** Takes Dutch infinitives apart: particle + verb (aan|bieden), prefixes + root (verge-lijken). */

import {
  inseparable,
  mostlyInseparable,
  notTheParts,
  particles,
  separableEren,
  separableToo,
  withoutPrefix,
} from './nl-particle-table'
import { isUnstressed } from './nl-stress'
import { strongVerb } from './nl-strong-verbs'

/** A separable verb in its two parts; undefined for any other. A bar says where to part: `voor|komen`. */
export function partSeparable(infinitive: string): { particle: string; rest: string } | undefined {
  const bar = infinitive.indexOf('|')
  if (bar > 0) return { particle: infinitive.slice(0, bar), rest: infinitive.slice(bar + 1) }
  if (withoutPrefix.has(infinitive)) return undefined
  const particle = particles.find(one => isFirstPart(one, infinitive))
  if (particle === undefined) return undefined
  const rest = infinitive.slice(particle.length)
  const apart =
    separableToo.has(infinitive) || (!isInseparable(particle, rest) && !isFalseParticle(particle, rest))
  return apart ? { particle, rest } : undefined
}

function isFirstPart(particle: string, infinitive: string): boolean {
  if (!infinitive.startsWith(particle)) return false
  const rest = infinitive.slice(particle.length)
  return isVerb(rest) && !notTheParts.has(`${particle}|${rest}`)
}

/** True for a separable verb that is used as an inseparable one as well (voorkomen). */
export function isInseparableToo(infinitive: string): boolean {
  return separableToo.has(infinitive)
}

/** The unstressed prefixes of a verb, and its root. */
export function partPrefixes(infinitive: string): { prefix: string; root: string } {
  if (withoutPrefix.has(infinitive) || strongVerb(infinitive)) return { prefix: '', root: infinitive }
  const prefix = prefixes.find(one => isPrefixOf(one, infinitive))
  if (prefix === undefined) return { prefix: '', root: infinitive }
  const inner = partPrefixes(infinitive.slice(prefix.length))
  return { prefix: prefix + inner.prefix, root: inner.root }
}

const unstressed = ['be', 'ge', 'her', 'er', 'ont', 'ver']
const prefixes = [...Object.keys(mostlyInseparable), ...Object.keys(inseparable), ...unstressed]

function isPrefixOf(prefix: string, infinitive: string): boolean {
  if (!infinitive.startsWith(prefix)) return false
  const rest = infinitive.slice(prefix.length)
  if (!isVerb(rest)) return false
  if (!unstressed.includes(prefix)) return isInseparable(prefix, rest)
  return !(/^[bg]e$/.test(prefix) && /^[iue]/.test(rest))
}

function isInseparable(particle: string, rest: string): boolean {
  const exceptions = mostlyInseparable[particle]
  return exceptions ? !exceptions.has(rest) : (inseparable[particle]?.has(rest) ?? false)
}

function isFalseParticle(particle: string, rest: string): boolean {
  if (particle === 'na' && rest.startsWith('a')) return true
  return (
    /^(?:in|op|om|af|na|stand|stil|plat|vol)$/.test(particle) &&
    /[^aoei]eren$|ëren$/.test(rest) &&
    !isNativeEren(rest)
  )
}

/** In-, op- and om- before a Germanic verb are particles (inleveren), before a Romance one not (informeren). */
function isNativeEren(rest: string): boolean {
  return separableEren.has(rest) || isUnstressed(rest.slice(0, -2))
}

/** Begins as Dutch words can, and has a vowel before its ending. */
function isVerb(rest: string): boolean {
  if (shortVerb.test(rest)) return true
  return onset.test(rest) && rest.endsWith('en') && /[aeiouyëï]/.test(rest.slice(0, -2))
}

const shortVerb = /^(?:be|ge|her|ont|ver)?(?:gaan|staan|slaan|zien|doen|zijn)$/
const onset =
  /^(?:[bcdfghjklmnprstvwz]|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gr|kl|kn|kr|kw|pl|pr|ps|qu|sch|schr|sl|sm|sn|sp|spl|spr|st|str|sk|sf|sj|sh|th|tj|tr|tw|vl|vr|wr|zw)?[aeiouyëï]/
