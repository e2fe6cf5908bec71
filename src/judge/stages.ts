/** What a good reply of each stage and channel needs, as data: a configuration can add stages and channels of its own. */
import type { Where } from '../match/tables'
import type { Channel, ChannelTraits, Need, Reply, RuleSettings, Stage, StageNeeds } from '../types'

export interface Circumstances {
  stage: StageNeeds
  channel: ChannelTraits
}

const something: Need = ['solution', 'compensation', 'next-step']

export const builtInStages: ReadonlyMap<Stage, StageNeeds> = new Map([
  stage('acknowledgement', ['acknowledgement', 'thanks'], ['next-step'], ['contact']),
  stage('reply', ['acknowledgement'], ['apology'], something, ['contact']),
  stage('rejection', ['acknowledgement'], something, ['contact']),
  stage('closing', ['acknowledgement'], something),
])

export const builtInChannels: ReadonlyMap<Channel, ChannelTraits> = new Map([
  channel('email'),
  channel('letter'),
  channel('review', { isPublic: true, isBrief: true }),
  channel('social', { isPublic: true, isBrief: true }),
  channel('chat', { isBrief: true }),
])

/** A stage or channel that nobody described needs nothing. */
export function circumstancesOf(reply: Reply, settings: RuleSettings): Circumstances {
  const stages = settings.stages ?? builtInStages
  const channels = settings.channels ?? builtInChannels
  return {
    stage: stages.get(reply.stage) ?? { like: reply.stage, needs: [] },
    channel: channels.get(reply.channel) ?? { like: reply.channel, isPublic: false, isBrief: false },
  }
}

/** A rule for a built-in stage or channel is also for those of an organisation that are like it. */
export function holdsFor(
  { stages, channels, kinds }: Where,
  reply: Reply,
  { stage, channel }: Circumstances,
): boolean {
  return (
    isAnyOf(stages, reply.stage, stage.like) &&
    isAnyOf(channels, reply.channel, channel.like) &&
    isAnyOf(kinds, reply.kind, reply.kind)
  )
}

function isAnyOf(listed: readonly string[] | undefined, own: string, like: string): boolean {
  return listed === undefined || listed.includes(own) || listed.includes(like)
}

function stage(name: Stage, ...needs: Need[]): [Stage, StageNeeds] {
  return [name, { like: name, needs }]
}

function channel(name: Channel, traits: Partial<ChannelTraits> = {}): [Channel, ChannelTraits] {
  return [name, { like: name, isPublic: false, isBrief: false, ...traits }]
}
